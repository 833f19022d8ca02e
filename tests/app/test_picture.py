from pathlib import Path

import numpy as np
import pytest

from tests.factories import radiograph
from xray_viewer.app.picture import PictureCache, make_picture
from xray_viewer.core.radiograph import Window


def test_a_picture_is_ready_for_the_screen() -> None:
    values = np.arange(600 * 600, dtype=np.uint16).reshape(600, 600)
    picture = make_picture(radiograph(values, bits_stored=16))
    assert [level.shape for level in picture.levels] == [(600, 600), (300, 300), (150, 150)]
    assert picture.bytes == 2 * (600 * 600 + 300 * 300 + 150 * 150)


def test_the_oldest_pictures_go_first_and_the_newest_always_stays() -> None:
    pictures = [make_picture(radiograph(np.zeros((10, 10), dtype=np.uint8))) for _ in range(3)]
    cache = PictureCache(200)
    a, b, c = (Path(name) for name in "abc")
    cache.put(a, pictures[0])
    cache.put(b, pictures[1])
    assert cache.get(a) is pictures[0]
    cache.put(c, pictures[2])
    assert (cache.get(a), cache.get(b), cache.get(c)) == (pictures[0], None, pictures[2])
    large = make_picture(radiograph(np.zeros((100, 100), dtype=np.uint8)))
    cache.put(b, large)
    assert (cache.get(a), cache.get(b), cache.get(c)) == (None, large, None)


def test_a_cleared_cache_is_empty() -> None:
    cache = PictureCache(200)
    cache.put(Path("a"), make_picture(radiograph(np.zeros((10, 10), dtype=np.uint8))))
    cache.clear()
    assert cache.get(Path("a")) is None


def test_the_automatic_window_is_that_of_a_file_without_one_of_its_own() -> None:
    values = np.random.default_rng(3).normal(2000, 400, (1600, 1800)).clip(0, 4095).astype(np.uint16)
    without = make_picture(radiograph(values, bits_stored=12)).automatic_voi
    beside = make_picture(radiograph(values, bits_stored=12, voi=(Window(2048, 4096),))).automatic_voi
    assert beside.window_width == pytest.approx(without.window_width, rel=0.01)
    assert beside.window_center == pytest.approx(without.window_center, rel=0.01)
