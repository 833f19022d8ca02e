"""What of a radiograph stands in a report."""

import io

import numpy as np
import pytest
from PIL import Image

from tests.factories import radiograph, tiny_spec
from xray_viewer.core.radiograph import PhotometricInterpretation
from xray_viewer.review.report.details import BOX
from xray_viewer.review.report.pictures import look_at

EVIDENCE = np.zeros((4, 4), np.float32)


def _pixels(jpeg: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(jpeg)))


@pytest.mark.parametrize("shape", [(900, 300), (300, 900), (40, 50), (3, 2000)])
def test_it_fits_its_place_and_keeps_its_aspect(shape: tuple[int, int]) -> None:
    look = look_at(radiograph(np.full(shape, 128, np.uint8)), EVIDENCE, tiny_spec())
    width, height = look.size
    assert width <= BOX[0]
    assert height <= BOX[1]
    assert width == BOX[0] or height == BOX[1]
    assert width / height == pytest.approx(shape[1] / shape[0], rel=0.1) or min(look.size) < 10
    assert _pixels(look.picture).shape == (2 * height, 2 * width)
    assert _pixels(look.evidence).shape == (2 * height, 2 * width, 3)


def test_it_is_shown_as_the_file_says_and_the_evidence_in_colour() -> None:
    values = np.zeros((200, 300), np.uint16)
    values[:, 150:] = 4000
    inverted = radiograph(values, photometric_interpretation=PhotometricInterpretation.MONOCHROME1)
    evidence = np.full((4, 4), -9, np.float32)
    evidence[:, :2] = 9
    look = look_at(inverted, evidence, tiny_spec())
    picture, shown = _pixels(look.picture), _pixels(look.evidence).astype(int)
    assert picture[:, 20].mean() > 250
    assert picture[:, -20].mean() < 5
    left, right = shown[:, 20].mean(axis=0), shown[:, -20].mean(axis=0)
    assert left[2] < left[0]  # yellow on white
    assert right[2] > right[1]  # violet on black


def test_without_an_answer_there_is_no_evidence() -> None:
    look = look_at(radiograph(np.zeros((20, 20), np.uint8)), None, tiny_spec())
    assert look.picture
    assert look.evidence == b""


def test_higher_and_lower_evidence_differ_where_the_network_is_sure() -> None:
    evidence = np.full((4, 4), 8, np.float32)
    evidence[:, :2] = 16
    spec = tiny_spec()
    shown = _pixels(look_at(radiograph(np.full((200, 300), 128, np.uint8)), evidence, spec).evidence).astype(int)
    assert 0.5 + 0.5 * np.tanh((spec.calibration.slope * 8 + spec.calibration.intercept) / 2) > 0.999
    assert np.abs(shown[200, 40] - shown[200, -40]).max() > 30
