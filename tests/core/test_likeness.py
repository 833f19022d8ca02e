import pytest

from xray_viewer.core.likeness import Likeness, likeness


@pytest.mark.parametrize(
    ("atypicality", "word"),
    [
        (0.0, Likeness.USUAL),
        (0.75, Likeness.USUAL),
        (0.751, Likeness.LESS_USUAL),
        (0.95, Likeness.LESS_USUAL),
        (0.951, Likeness.UNUSUAL),
        (0.99, Likeness.UNUSUAL),
        (0.9900000095, Likeness.UNUSUAL),
        (0.991, Likeness.BEYOND),
    ],
)
def test_a_picture_is_as_unusual_as_its_word(atypicality, word):
    assert likeness(atypicality, 0.99) is word


def test_beyond_a_low_limit_a_picture_is_beyond_it():
    assert likeness(0.6, 0.5) is Likeness.BEYOND
