"""PNG in all its depths, filters and sizes."""

import numpy as np
import pytest
from PIL import Image

from tests.readers.pictures import DEEP, DEEP_COLOR, chunk, interlaced_rows, png, shown
from xray_viewer.core.errors import ImageTooLargeError


def test_png_of_16_bits_keeps_them(read):
    image = read(Image.fromarray(DEEP))
    assert np.array_equal(image.stored_values, DEEP)
    assert image.bits_stored == 16


@pytest.mark.parametrize(
    ("bits", "row", "expected"),
    [
        (1, 0b0110_0000, [0, 255, 255, 0]),
        (2, 0b0001_1011, [0, 85, 170, 255]),
    ],
)
def test_png_of_few_bits_runs_from_black_to_white(read, bits, row, expected):
    image = read(png(4, 1, bits, 0, [bytes([row])]))
    assert shown(image).tolist() == [expected]


@pytest.mark.parametrize("values", [DEEP_COLOR, np.repeat(DEEP[..., np.newaxis], 3, axis=2).astype(">u2")])
@pytest.mark.parametrize("filters", [(0,), (1,), (2,), (3,), (4,), (4, 3, 2, 1, 0)])
def test_png_of_16_bit_colour_is_read_whole(read, values, filters):
    image = read(png(32, 24, 16, 2, [row.tobytes() for row in values], filters=filters))
    if image.is_color:
        assert np.array_equal(image.stored_values, np.rint(values / 257))
    else:
        assert np.array_equal(image.stored_values, DEEP)
        assert image.bits_stored == 16
    assert image.is_color is (values is DEEP_COLOR)


def test_interlaced_png_of_16_bit_colour_is_read_whole(read):
    values = np.repeat(DEEP[..., np.newaxis], 3, axis=2).astype(">u2")
    image = read(png(32, 24, 16, 2, interlaced_rows(values), interlaced=True))
    assert np.array_equal(image.stored_values, DEEP)


def test_transparency_of_16_bits_is_black_and_takes_no_bits(read):
    opacity = np.full(DEEP.shape, 0xFFFF)
    opacity[0, :2] = 0, 0x8000
    expected = DEEP.copy()
    expected[0, :2] = 0, np.rint(int(DEEP[0, 1]) * 0x8000 / 0xFFFF)
    for color_type, channels in ((4, 1), (6, 3)):
        values = np.dstack([DEEP] * channels + [opacity]).astype(">u2")
        image = read(png(32, 24, 16, color_type, [row.tobytes() for row in values]))
        assert np.array_equal(image.stored_values, expected)


def test_a_transparent_colour_of_16_bits_is_black(read):
    values = np.repeat(DEEP[..., np.newaxis], 3, axis=2).astype(">u2")
    transparent = chunk(b"tRNS", values[5, 7].tobytes())
    image = read(png(32, 24, 16, 2, [row.tobytes() for row in values], between=transparent))
    assert np.array_equal(image.stored_values, np.where(DEEP[5, 7] == DEEP, 0, DEEP))


@pytest.mark.parametrize(
    ("bits", "row", "transparent", "expected"),
    [
        (1, [0b0110_0000], 1, [0, 0, 0, 0]),
        (1, [0b0110_0000], 0, [0, 255, 255, 0]),
        (2, [0b0001_1011], 3, [0, 85, 170, 0]),
        (4, [0x04, 0x8F], 8, [0, 68, 0, 255]),
        (8, [0, 100, 200, 255], 255, [0, 100, 200, 0]),
    ],
)
def test_a_transparent_grey_is_black(read, bits, row, transparent, expected):
    image = read(png(4, 1, bits, 0, [bytes(row)], between=chunk(b"tRNS", transparent.to_bytes(2, "big"))))
    assert shown(image).tolist() == [expected]


def test_a_transparent_grey_of_16_bits_is_black_and_takes_no_bits(read):
    row = np.array([0, 7, 258, 65535], ">u2")
    image = read(png(4, 1, 16, 0, [row.tobytes()], between=chunk(b"tRNS", b"\xff\xff")))
    assert (image.stored_values.tolist(), image.bits_stored) == ([[0, 7, 258, 0]], 16)


def test_a_header_of_an_impossible_size_is_refused_at_once(read):
    with pytest.raises(ImageTooLargeError, match="60000 x 60000"):
        read(png(60000, 60000, 16, 0, [b""]))


def test_a_large_film_is_read_without_ado(read):
    # Above the size at which Pillow refuses on its own, 179 megapixels; one bit a pixel keeps it small.
    side = 13_600
    image = read(png(side, side, 1, 0, [b"\xff" * (side // 8)] * side))
    assert (image.rows, image.columns) == (side, side)
    assert image.stored_values[-1, -1] == 1
