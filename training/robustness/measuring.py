"""Measures a finished model on radiographs and on their changed files, as the viewer would read them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from training.errors import TrainingError
from training.robustness.changes import Change
from training.sample import Subject
from xray_viewer.core.assessment import Status, assess
from xray_viewer.core.decision import Prediction
from xray_viewer.core.errors import ReadError
from xray_viewer.core.preprocessing import display_luminance
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.inference import Classifier
from xray_viewer.readers import read_radiograph


@dataclass(frozen=True, eq=False)
class Measurement:
    """What the model says of the pictures and of each change of them.

    ``original``: (pictures,), float64, probabilities. ``changed``: (changes, pictures), the same of the changed files.
    ``refused``: (changes, pictures), whether the changed picture is not assessed. ``left_out``: sentences about
    pictures of the sample that were not measured.
    """

    subjects: tuple[Subject, ...]
    changes: tuple[Change, ...]
    original: NDArray[np.float64]
    changed: NDArray[np.float64]
    refused: NDArray[np.bool_]
    left_out: tuple[str, ...]


def measure(classifier: Classifier, subjects: Sequence[Subject], changes: Sequence[Change]) -> Measurement:
    """Predict for each radiograph and each change of it, from bytes on the disk on.

    Radiographs that cannot be read, or that the model does not assess as they are, are left out and named. Raises
    ``TrainingError`` where none is left.
    """
    kept: list[Subject] = []
    rows: list[tuple[float, list[float], list[bool]]] = []
    left_out: list[str] = []
    with TemporaryDirectory() as folder:
        for subject in tqdm(subjects, desc="Measuring", unit=" images", disable=None):
            try:
                radiograph = read_radiograph(subject.file)
            except ReadError as error:
                left_out.append(f"{subject.path}: {error.reason}")
                continue
            prediction, refused = _read(radiograph, classifier)
            if refused:
                left_out.append(f"{subject.path}: The model does not assess it as it is.")
                continue
            greys = display_luminance(radiograph)
            answers = []
            for change in changes:
                encoded = change.encode(greys)
                file = Path(folder) / f"changed{encoded.suffix}"
                file.write_bytes(encoded.content)
                answers.append(_read(read_radiograph(file), classifier))
            kept.append(subject)
            rows.append((prediction.probability, [p.probability for p, _ in answers], [r for _, r in answers]))
    if not kept:
        raise TrainingError("None of these images can be measured:\n  " + "\n  ".join(left_out[:10]))
    original, changed, refusals = zip(*rows, strict=True)
    return Measurement(
        tuple(kept),
        tuple(changes),
        np.array(original),
        np.array(changed).T,
        np.array(refusals, dtype=np.bool_).T,
        tuple(left_out),
    )


def _read(radiograph: Radiograph, classifier: Classifier) -> tuple[Prediction, bool]:
    """Give the prediction, and whether the viewer would keep it from its reader."""
    (prediction,) = classifier.predict(classifier.prepare(radiograph)[np.newaxis])
    assessment = assess(radiograph.facts, prediction, classifier.spec)
    return prediction, assessment.status is Status.NOT_ASSESSED
