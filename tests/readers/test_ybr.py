"""YBR to RGB by the equations of PS3.3 C.7.6.3.1.2."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.readers.dicom.ybr import turn_into_rgb

# Y, CB and CR are rounded, and so is what is made of them.
TOLERANCE = 2


def in_ybr(red, green, blue, bits):
    """Apply the standard's own equations, which are those of the other direction."""
    half = 1 << (bits - 1)
    return (
        round(0.2990 * red + 0.5870 * green + 0.1140 * blue),
        min(round(-0.1687 * red - 0.3313 * green + 0.5000 * blue + half), 2 * half - 1),
        min(round(0.5000 * red - 0.4187 * green - 0.0813 * blue + half), 2 * half - 1),
    )


@given(st.sampled_from([8, 12, 16]), st.data())
def test_colours_come_back(bits, data):
    most = (1 << bits) - 1
    color = data.draw(st.tuples(*[st.integers(0, most)] * 3))
    values = np.full((2, 3, 3), in_ybr(*color, bits), np.uint8 if bits == 8 else np.uint16)
    turn_into_rgb(values, bits)
    # The standard gives four decimals.
    assert np.abs(values.astype(int) - color).max() <= TOLERANCE + most * 2e-4


@pytest.mark.parametrize("shape", [(1, 1), (300, 257), (3, 70_000)])
def test_every_pixel_is_turned_where_it_stands(shape):
    planes = np.empty((3, *shape), np.uint8)
    planes[:] = np.array([76, 85, 255], np.uint8)[:, np.newaxis, np.newaxis]  # pure red
    turn_into_rgb(planes.transpose(1, 2, 0), 8)
    assert [np.unique(plane).tolist() for plane in planes] == [[254], [0], [0]]


def test_what_no_colour_can_have_is_cut_off():
    values = np.array([[[255, 255, 255], [0, 0, 0], [0, 255, 0]]], np.uint8)
    turn_into_rgb(values, 8)
    assert values.tolist() == [[[255, 121, 255], [0, 135, 0], [0, 48, 225]]]
