"""What a robustness measurement amounts to, change by change, group by group and for each population."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.robustness.measuring import Measurement
from xray_viewer.core.decision import OperatingPoint

_DIGITS = 5


@dataclass(frozen=True)
class Summary:
    """How far probabilities moved. ``median``, ``p95`` and ``worst`` are absolute changes of the probability.

    ``decisions_changed``: by operating point, the share whose decision turned. ``refused``: the share that is not
    assessed any more.
    """

    median: float
    p95: float
    worst: float
    decisions_changed: Mapping[str, float]
    refused: float


def summarise(
    measurement: Measurement,
    points: Sequence[OperatingPoint],
    changes: NDArray[np.bool_] | None = None,
    pictures: NDArray[np.bool_] | None = None,
) -> Summary:
    """Sum up all measured pairs, or those of some changes (changes,) and some pictures (pictures,)."""
    rows = np.ones(len(measurement.changes), np.bool_) if changes is None else changes
    columns = np.ones(len(measurement.subjects), np.bool_) if pictures is None else pictures
    original = measurement.original[columns]
    changed = measurement.changed[rows][:, columns]
    moved = np.abs(changed - original)
    return Summary(
        median=_rounded(np.median(moved)),
        p95=_rounded(np.percentile(moved, 95)),
        worst=_rounded(moved.max()),
        decisions_changed={
            point.name: _rounded(np.mean((changed >= point.threshold) != (original >= point.threshold)))
            for point in points
        },
        refused=_rounded(measurement.refused[rows][:, columns].mean()),
    )


def summary_document(measurement: Measurement, points: Sequence[OperatingPoint]) -> dict[str, Any]:
    """Put all summaries into plain JSON values; the totals leave out what makes another picture."""
    counted = np.array([not change.is_another_picture for change in measurement.changes])
    groups = np.array([change.group for change in measurement.changes])
    populations = np.array([subject.population for subject in measurement.subjects])
    names = list(dict.fromkeys(populations.tolist()))

    def part(rows: NDArray[np.bool_]) -> dict[str, Any]:
        return asdict(summarise(measurement, points, rows)) | {
            "by_population": {name: asdict(summarise(measurement, points, rows, populations == name)) for name in names}
        }

    return {
        "images": len(measurement.subjects),
        "images_by_population": {name: int(np.sum(populations == name)) for name in names},
        "left_out": list(measurement.left_out),
        "operating_points": {point.name: point.threshold for point in points},
        "all": part(counted) | {"changes": int(counted.sum())},
        "groups": [
            {"group": group, "is_another_picture": not counted[groups == group].any()} | part(groups == group)
            for group in dict.fromkeys(groups.tolist())
        ],
        "changes": [
            {"group": change.group, "change": change.name, "is_another_picture": change.is_another_picture}
            | part(np.arange(len(measurement.changes)) == index)
            | {"worst_picture": _worst_picture(measurement, index)}
            for index, change in enumerate(measurement.changes)
        ],
        "sample": [
            {
                "population": subject.population,
                "label": subject.label,
                "path": subject.path,
                "probability": _rounded(probability),
            }
            for subject, probability in zip(measurement.subjects, measurement.original, strict=True)
        ],
    }


def _worst_picture(measurement: Measurement, change: int) -> dict[str, Any]:
    moved = np.abs(measurement.changed[change] - measurement.original)
    index = int(np.argmax(moved))
    subject = measurement.subjects[index]
    return {
        "population": subject.population,
        "path": subject.path,
        "from": _rounded(measurement.original[index]),
        "to": _rounded(measurement.changed[change, index]),
    }


def _rounded(value: Any) -> float:
    return round(float(value), _DIGITS)
