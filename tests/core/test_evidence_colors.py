import numpy as np
import pytest

from tests.factories import tiny_spec
from xray_viewer.core.evidence_colors import evidence_colors, scale_colors, scale_marks
from xray_viewer.core.overlay import color_table


def test_against_is_violet_for_is_yellow_and_nothing_is_the_middle():
    evidence = np.array([[-99.0, 0.0, 99.0]], dtype=np.float32)
    colors = evidence_colors(evidence, tiny_spec(), 9, 30)
    assert colors.shape == (9, 30, 3)
    assert colors.dtype == np.uint8
    assert colors[4, 0].tolist() == [68, 1, 84]
    assert colors[4, -1].tolist() == [253, 231, 37]
    middle = color_table()[127:129].mean(axis=0)
    assert colors[4, 14:16].mean(axis=0) == pytest.approx(middle, abs=4)


@pytest.mark.parametrize(
    ("rows", "columns", "shape"), [(3000, 1500, (768, 384)), (1, 9000, (1, 768)), (40, 50, (40, 50))]
)
def test_a_large_picture_gets_a_small_one_of_its_shape(rows, columns, shape):
    assert evidence_colors(np.zeros((5, 5), dtype=np.float32), tiny_spec(), rows, columns).shape == (*shape, 3)


def test_the_scale_runs_from_against_to_for_and_has_its_marks_in_order():
    scale = scale_colors(100)
    assert scale.shape == (1, 100, 3)
    assert (scale[0, 0].tolist(), scale[0, -1].tolist()) == ([68, 1, 84], [253, 231, 37])
    marks = scale_marks()
    assert (0, 0.5) in marks
    places = [place for _, place in marks]
    assert places == sorted(places)
    assert 0 < places[0] < places[-1] < 1
