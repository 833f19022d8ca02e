import numpy as np

from xray_viewer.core.preprocessing import Preparation
from xray_viewer.core.self_test import self_test_image


def test_the_drawing_is_the_same_each_time_and_in_range():
    image = self_test_image(Preparation(40, 32))
    assert image.shape == (40, 32, 1)
    assert image.dtype == np.float32
    assert 0 <= image.min() < 0.4 < image.max() <= 1
    assert np.array_equal(image, self_test_image(Preparation(40, 32)))
