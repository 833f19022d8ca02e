import numpy as np
import pytest

from training.unusual import CHANGES, DRAWINGS, UNSEEN, slightly_changed

_KINDS = {**CHANGES, **DRAWINGS, **UNSEEN, "slightly changed": slightly_changed}


def _radiographs() -> np.ndarray:
    y, x = np.mgrid[0:40, 0:40] / 40
    one = 0.2 + 0.5 * y * np.exp(-(((x - 0.4) / 0.2) ** 2))
    return np.stack([one, one**2, np.sqrt(one)])[..., np.newaxis].astype(np.float32)


@pytest.mark.parametrize("kind", _KINDS)
def test_a_kind_gives_prepared_pictures_that_differ_and_leaves_its_source(kind: str) -> None:
    images = _radiographs()
    before = images.copy()
    made = _KINDS[kind](images, np.random.default_rng(1))
    assert made.shape == images.shape
    assert made.dtype == np.float32
    assert 0 <= made.min() <= made.max() <= 1
    assert all(np.abs(one - image).max() > 0.05 for one, image in zip(made, images, strict=True))
    np.testing.assert_array_equal(images, before)


@pytest.mark.parametrize("kind", _KINDS)
def test_the_same_draw_gives_the_same_pictures(kind: str) -> None:
    one, other = (_KINDS[kind](_radiographs(), np.random.default_rng(2)) for _ in range(2))
    np.testing.assert_array_equal(one, other)


def test_what_judges_is_not_what_teaches() -> None:
    assert not set(UNSEEN) & {*CHANGES, *DRAWINGS}
