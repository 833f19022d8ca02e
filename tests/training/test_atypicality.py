from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from training.atypicality import AtypicalityModel, load_atypicality, save_atypicality, score, thumbnails
from training.atypicality_fit import fit_atypicality, views_of

_LIMIT = 0.99


def _pictures(count: int, generator: np.random.Generator, noise: float = 0.03) -> NDArray[np.float32]:
    """A bright column in the middle, bright below, dark above: it has an up, a down and a right grey scale."""
    y, x = np.mgrid[0:32, 0:32] / 32
    center, width = generator.normal(0.5, 0.03, (count, 1, 1)), generator.normal(0.15, 0.01, (count, 1, 1))
    pictures = 0.1 + 0.35 * y + 0.45 * np.exp(-(((x - center) / width) ** 2))
    pictures = pictures + noise * generator.standard_normal((count, 32, 32))
    return np.clip(pictures, 0, 1)[..., np.newaxis].astype(np.float32)


def _features(pictures: NDArray[np.float32]) -> NDArray[np.float32]:
    """A stand-in for the network: the mean column and row of the picture."""
    return np.concatenate([pictures.mean(axis=1)[..., 0], pictures.mean(axis=2)[..., 0]], axis=1)


def _fit(pictures: NDArray[np.float32], populations: NDArray[np.str_]) -> AtypicalityModel:
    patients = np.array([f"{population}/{index // 2}" for index, population in enumerate(populations)])
    return fit_atypicality(pictures, _features, patients, populations, seed=1)


@pytest.fixture(scope="module")
def model() -> AtypicalityModel:
    return _fit(_pictures(600, np.random.default_rng(5)), np.full(600, "children"))


def _atypicality(model: AtypicalityModel, pictures: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.mean(score(*views_of(pictures, _features), model, np)[:, np.newaxis] > model.knots, axis=1)


def test_unseen_pictures_of_the_same_kind_are_spread_over_the_whole_range(model: AtypicalityModel) -> None:
    ranks = _atypicality(model, _pictures(1000, np.random.default_rng(6)))
    # The parts that are kept have seen a third more images than those that ranked, so new images rank a bit lower.
    assert 0.2 < np.median(ranks) < 0.6
    assert ranks.max() > 0.95
    assert np.mean(ranks > _LIMIT) <= 0.02


@pytest.mark.parametrize(
    "change",
    [
        "turned",
        "upside down",
        "inverted",
        "corner",
        "black",
        "grey",
        "smooth",
        "noise",
        "checkerboard",
        "inverted rows",
    ],
)
def test_pictures_of_another_kind_are_at_the_end(model: AtypicalityModel, change: str) -> None:
    pictures = _pictures(50, np.random.default_rng(7))
    y, x = np.mgrid[0:32, 0:32]
    changed = {
        "turned": pictures.transpose(0, 2, 1, 3),
        "upside down": pictures[:, ::-1],
        "inverted": 1 - pictures,
        "corner": pictures[:, :16, :16].repeat(2, axis=1).repeat(2, axis=2),
        "black": np.zeros_like(pictures),
        "grey": np.full_like(pictures, 0.5),
        "smooth": np.broadcast_to(np.linspace(0, 1, 32, dtype=np.float32)[:, np.newaxis, np.newaxis], pictures.shape),
        "noise": np.random.default_rng(8).random(pictures.shape, dtype=np.float32),
        "checkerboard": np.broadcast_to(((x // 4 + y // 4) % 2)[..., np.newaxis].astype(np.float32), pictures.shape),
        "inverted rows": np.where((y % 8 < 4)[..., np.newaxis], pictures, 1 - pictures),
    }[change]
    assert np.mean(_atypicality(model, changed) > _LIMIT) >= 0.98


def test_of_a_small_population_that_looks_different_no_more_are_held_back() -> None:
    """Adults are one in ten and noisier: ranked among all, most of them would be at the end."""
    generator = np.random.default_rng(11)
    pictures = np.concatenate([_pictures(540, generator, 0.02), _pictures(60, generator, 0.06)])
    model = _fit(pictures, np.array(["children"] * 540 + ["adults"] * 60))
    assert np.mean(_atypicality(model, _pictures(300, generator, 0.06)) > _LIMIT) <= 0.05
    assert np.mean(_atypicality(model, 1 - _pictures(50, generator, 0.06)) > _LIMIT) >= 0.98


def test_the_same_images_and_seed_give_the_same_model() -> None:
    pictures, populations = _pictures(60, np.random.default_rng(12)), np.full(60, "children")
    one, other = _fit(pictures, populations), _fit(pictures, populations)
    np.testing.assert_array_equal(one.knots, other.knots)
    np.testing.assert_array_equal(one.parts.detector.hidden, other.parts.detector.hidden)


def test_brightness_and_contrast_do_not_change_the_layout() -> None:
    pictures = _pictures(5, np.random.default_rng(9))
    np.testing.assert_allclose(thumbnails(pictures * 0.5 + 0.2), thumbnails(pictures), rtol=0.15, atol=0.02)


def test_a_saved_model_is_the_same(model: AtypicalityModel, tmp_path: Path) -> None:
    save_atypicality(model, tmp_path / "model.npz")
    pictures = _pictures(10, np.random.default_rng(10))
    np.testing.assert_array_equal(
        _atypicality(load_atypicality(tmp_path / "model.npz"), pictures), _atypicality(model, pictures)
    )
