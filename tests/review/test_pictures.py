import numpy as np
import pytest
from PIL import Image

from xray_viewer.review.pictures import fit_on_canvas, write_png


@pytest.mark.parametrize(
    ("shape", "size", "covered"),
    [
        ((10, 20), (40, 40), (slice(10, 30), slice(0, 40))),
        ((20, 10), (40, 40), (slice(0, 40), slice(10, 30))),
        ((100, 100), (50, 20), (slice(0, 20), slice(15, 35))),
        ((10, 20, 3), (20, 30), (slice(10, 20), slice(0, 20))),
        ((1, 1000), (10, 10), (slice(4, 5), slice(0, 10))),
    ],
)
def test_a_picture_is_fitted_in_the_middle_of_black(shape, size, covered):
    canvas = fit_on_canvas(np.full(shape, 200, dtype=np.uint8), *size)
    assert canvas.shape == (size[1], size[0], *shape[2:])
    assert np.all(canvas[covered] == 200)
    canvas[covered] = 0
    assert not canvas.any()


@pytest.mark.parametrize(("shape", "mode"), [((4, 5), "L"), ((4, 5, 3), "RGB")])
def test_a_png_has_the_pixels_that_it_was_given(tmp_path, shape, mode):
    picture = np.random.default_rng(1).integers(0, 256, shape, dtype=np.uint8)
    write_png(tmp_path / "p.png", picture)
    with Image.open(tmp_path / "p.png") as image:
        assert image.mode == mode
        assert np.array_equal(np.asarray(image), picture)
