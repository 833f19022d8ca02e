"""What a look at the data found, as plain numbers and words: what the report is written from, and its JSON."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.explore.copies import Copies
from training.explore.shortcuts import Measured
from training.explore.survey import Survey
from training.manifest import LABELS, ImageRecord
from training.sources import known_population
from xray_viewer.core.decision import Interval

TONES = ("brightness", "contrast", "sharpness")
_CHECKSUM_DIGITS = 12


def population_figures(survey: Survey, copies: Sequence[Copies], measured: Sequence[Measured]) -> dict[str, Any]:
    """Gather the figures of one population. They name no file and no patient: images go by their checksums."""
    records = survey.part.manifest.records
    population = known_population(records)
    patients = {label: {r.patient for r in records if r.label == label} for label in LABELS}
    return {
        "population": survey.part.population,
        "source": population.source if population else None,
        "notices": list(survey.part.manifest.notices),
        "images": len(records),
        "patients": len({record.patient for record in records}),
        "patients_in_both_classes": len(patients[LABELS[0]] & patients[LABELS[1]]),
        "unreadable": len(survey.failures),
        "classes": {label: _class_figures(survey, label) for label in LABELS},
        "files": {
            "formats": _counts([file.format for file in survey.files]),
            "modes": _counts([file.mode for file in survey.files]),
            "jpeg_qualities": _counts([str(file.quality or "none") for file in survey.files]),
            "jpeg_samplings": _counts([file.sampling or "none" for file in survey.files]),
            "sizes": len({(file.columns, file.rows) for file in survey.files}),
        },
        "copies": [
            {
                "kind": group.kind,
                "likeness": round(group.likeness, 3),
                "images": [record.sha256[:_CHECKSUM_DIGITS] for record in group.records],
                "classes": sorted({record.label for record in group.records}),
                "crosses_patients": group.crosses_patients,
            }
            for group in copies
        ],
        "shortcuts": [_shortcut_figures(one) for one in measured],
    }


def _class_figures(survey: Survey, label: str) -> dict[str, Any]:
    records = survey.part.manifest.records
    members = [index for index, record in enumerate(records) if record.label == label]
    chosen: list[ImageRecord] = [records[index] for index in members]
    files = [survey.files[index] for index in members]
    by_patient = Counter(record.patient for record in chosen)
    tones = survey.tones[members].astype(np.float64)
    # Contrast and sharpness are kept as logarithms.
    tones[:, 1:] = np.exp(tones[:, 1:])
    return {
        "images": len(chosen),
        "share": len(chosen) / len(records),
        "patients": len(by_patient),
        "images_a_patient": _counts([str(count) for count in by_patient.values()]),
        "subtypes": _counts([record.subtype for record in chosen if record.subtype]),
        "columns": _spread(np.array([file.columns for file in files])),
        "rows": _spread(np.array([file.rows for file in files])),
        "bytes": _spread(np.array([file.size for file in files])),
        **{name: _spread(tones[:, column]) for column, name in enumerate(TONES)},
    }


def _shortcut_figures(one: Measured) -> dict[str, Any]:
    return {
        "name": one.shortcut.name,
        "shown": one.shortcut.shown,
        "varies": one.varies,
        "linear": one.linear,
        "linear_interval": _pair(one.linear_interval),
        "curved": one.curved,
        "curved_interval": _pair(one.curved_interval),
    }


def _pair(interval: Interval) -> list[float]:
    return [interval.low, interval.high]


def _counts(words: Sequence[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items(), key=lambda item: (-item[1], item[0])))


def _spread(values: NDArray[Any]) -> dict[str, float]:
    return {"least": float(values.min()), "median": float(np.median(values)), "greatest": float(values.max())}
