from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from training.atypicality import (
    AtypicalityModel,
    Views,
    fit_atypicality,
    load_atypicality,
    save_atypicality,
    score,
    thumbnails,
    tones,
)


def _pictures(count: int, generator: np.random.Generator) -> NDArray[np.float32]:
    x = np.mgrid[0:32, 0:32][1] / 32
    offsets = generator.normal(0, 0.05, (count, 1, 1))
    pictures = 0.5 + 0.3 * np.cos(6 * (x + offsets)) + 0.03 * generator.standard_normal((count, 32, 32))
    return np.clip(pictures, 0, 1)[..., np.newaxis].astype(np.float32)


def _views(pictures: NDArray[np.float32]) -> Views:
    return Views(thumbnails(pictures), tones(pictures), pictures.mean(axis=1)[..., 0])


@pytest.fixture(scope="module")
def model() -> AtypicalityModel:
    generator = np.random.default_rng(5)
    return fit_atypicality(_views(_pictures(400, generator)), _views(_pictures(400, generator)))


def _atypicality(model: AtypicalityModel, pictures: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.mean(score(*_views(pictures), model, np)[:, np.newaxis] > model.knots, axis=1)


def test_pictures_of_the_same_kind_are_spread_over_the_whole_range(model: AtypicalityModel) -> None:
    ranks = _atypicality(model, _pictures(300, np.random.default_rng(6)))
    assert 0.35 < np.median(ranks) < 0.65
    assert np.mean(ranks > 0.95) < 0.15


@pytest.mark.parametrize("change", ["turned", "inverted", "black", "grey", "smooth", "noise"])
def test_pictures_of_another_kind_are_at_the_end(model: AtypicalityModel, change: str) -> None:
    pictures = _pictures(20, np.random.default_rng(7))
    changed = {
        "turned": pictures.transpose(0, 2, 1, 3),
        "inverted": 1 - pictures,
        "black": np.zeros_like(pictures),
        "grey": np.full_like(pictures, 0.5),
        "smooth": np.broadcast_to(np.linspace(0, 1, 32, dtype=np.float32)[:, np.newaxis, np.newaxis], pictures.shape),
        "noise": np.random.default_rng(8).random(pictures.shape, dtype=np.float32),
    }[change]
    assert np.mean(_atypicality(model, changed) > 0.99) >= 0.95


def test_brightness_and_contrast_do_not_change_the_layout() -> None:
    pictures = _pictures(5, np.random.default_rng(9))
    np.testing.assert_allclose(thumbnails(pictures * 0.5 + 0.2), thumbnails(pictures), atol=0.15)


def test_a_saved_model_is_the_same(model: AtypicalityModel, tmp_path: Path) -> None:
    save_atypicality(model, tmp_path / "model.npz")
    pictures = _pictures(10, np.random.default_rng(10))
    np.testing.assert_array_equal(
        _atypicality(load_atypicality(tmp_path / "model.npz"), pictures), _atypicality(model, pictures)
    )
