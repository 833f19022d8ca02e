"""The model that ships, on pictures that nobody should have a probability for."""

import re
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.factories import radiograph
from xray_viewer.core.assessment import Assessment, Status, assess
from xray_viewer.core.decision import Prediction
from xray_viewer.core.model_card import model_card
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.inference import Classifier, load_classifier
from xray_viewer.installation import shipped_model_path
from xray_viewer.readers import read_radiograph

SIDE = 400


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return load_classifier(shipped_model_path(), "cpu")


def _pictures() -> dict[str, NDArray[np.uint8]]:
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    noise = np.random.default_rng(1).integers(0, 256, (SIDE, SIDE))
    smooth = 255 * np.exp(-((x - 0.5) ** 2 + (y - 0.5) ** 2) / 0.1)
    written = np.full((SIDE, SIDE), 255.0)
    written[40:360:24, 40:360] = 0
    pictures = {
        "black": np.zeros((SIDE, SIDE)),
        "grey": np.full((SIDE, SIDE), 128.0),
        "white": np.full((SIDE, SIDE), 255.0),
        "noise": noise,
        "ramp": 255 * y,
        "ramp across": 255 * x,
        "blob": smooth,
        "inverted blob": 255 - smooth,
        "stripes": 127 + 127 * np.sin(60 * x),
        "page of text": written,
    }
    return {name: values.astype(np.uint8) for name, values in pictures.items()}


def _score(picture: Radiograph, classifier: Classifier) -> tuple[Prediction, Assessment]:
    (prediction,) = classifier.predict(classifier.prepare(picture)[np.newaxis])
    return prediction, assess(picture.facts, prediction, classifier.spec)


@pytest.mark.parametrize("name", list(_pictures()))
def test_what_is_no_radiograph_is_not_assessed(classifier: Classifier, name: str) -> None:
    _, assessment = _score(radiograph(_pictures()[name]), classifier)
    assert assessment.status is Status.NOT_ASSESSED


def test_the_self_test_passes(classifier: Classifier) -> None:
    assert classifier.self_test().passed
    assert classifier.device.notice == ""


def test_the_card_beside_the_model_says_what_the_model_says(classifier: Classifier) -> None:
    card = classifier.path.with_suffix(".md").read_text(encoding="utf-8")
    said, _, plots = card.partition("\n## Plots\n")
    assert said == model_card(classifier.spec, classifier.sha256)
    for name in re.findall(r"\]\((.+?)\)", plots):
        assert (classifier.path.parent / name).is_file()


def test_the_evidence_adds_up_to_the_logit(classifier: Classifier) -> None:
    prediction, _ = _score(radiograph(_pictures()["noise"]), classifier)
    assert prediction.evidence.mean() + classifier.spec.bias == pytest.approx(prediction.logit, abs=1e-3)


def test_files_that_are_no_frontal_chest_are_not_assessed(classifier: Classifier) -> None:
    """CT, MR, ultrasound, colour and limb files of the public examples, without help from their headers."""
    from dataclasses import replace

    import data_store

    from xray_viewer.core.radiograph import AcquisitionFacts

    folder = Path(data_store.__file__).parent / "data"
    for name in ("693_UNCR", "MR2_UNCR", "US1_UNCR", "RG3_UNCR", "SC_rgb", "liver", "OT-PAL-8-face", "JPEG2000_UNC"):
        picture = replace(read_radiograph(folder / f"{name}.dcm"), facts=AcquisitionFacts())
        _, assessment = _score(picture, classifier)
        assert assessment.status is Status.NOT_ASSESSED, name
        assert "Unusual picture" in assessment.reason
