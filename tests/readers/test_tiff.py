"""TIFF of grey and colour, with integers and floats, of either byte order, small and big, with one page or several."""

import struct

import numpy as np
import pytest
from PIL import Image

from tests.readers.pictures import (
    COLOR,
    DEEP,
    DEEP_COLOR,
    GREY,
    big_endian_big_tiff,
    color_tiff,
    encoded,
    planar_tiff,
    shown,
    tiff,
)
from tests.readers.refusals import TIFF_REFUSALS
from xray_viewer.core.errors import DamagedImageError, ReadError, UnsupportedImageError
from xray_viewer.core.grayscale import modality_values
from xray_viewer.core.radiograph import Rescale
from xray_viewer.readers import read_radiograph


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("photometric", [0, 1])
@pytest.mark.parametrize("compressed", [False, True])
@pytest.mark.parametrize("tiled", [False, True])
@pytest.mark.parametrize("kind", ["i1", "u2", "u4", "i2", "i4", "f2", "f4", "f8"])
def test_deep_tiff_in_every_layout(read, kind, tiled, compressed, photometric, order):
    most = 120 if kind == "i1" else 30000
    values = np.linspace(0 if kind[0] == "u" else -most, most, 48 * 32).reshape(32, 48).astype(kind)
    sample_format = {"u": 1, "i": 2, "f": 3}[kind[0]]
    image = read(tiff(values, photometric, sample_format, order, compressed=compressed, tiled=tiled))
    restored = modality_values(image.stored_values.astype(np.float64), image.modality_transform)
    assert restored == pytest.approx(values.astype(np.float64), abs=0.5)
    assert image.is_inverted is (photometric == 0)


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("compressed", [False, True])
def test_tiff_of_16_bit_colour_is_read_whole(read, order, compressed):
    image = read(color_tiff(np.repeat(DEEP[..., np.newaxis], 3, axis=2), order, compressed=compressed))
    assert np.array_equal(image.stored_values, DEEP)
    assert np.array_equal(
        read(color_tiff(DEEP_COLOR, order, compressed=compressed)).stored_values, np.rint(DEEP_COLOR / 257)
    )


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("compressed", [False, True])
def test_tiff_of_16_bit_colour_in_planes_is_read_whole(read, order, compressed):
    grey = np.arange(24 * 32, dtype=np.uint16).reshape(24, 32) * 83
    in_colour = np.repeat(grey[..., np.newaxis], 3, axis=2)
    assert np.array_equal(read(planar_tiff(in_colour, order, compressed=compressed)).stored_values, grey)
    turned = read(planar_tiff(in_colour, order, compressed=compressed, orientation=6)).stored_values
    assert np.array_equal(turned, np.rot90(grey, -1))
    color = read(planar_tiff(DEEP_COLOR, order, compressed=compressed)).stored_values
    assert np.array_equal(color, np.rint(DEEP_COLOR / 257))


@pytest.mark.parametrize(("extra", "is_faded"), [(0, False), (1, False), (2, True)])
def test_the_fourth_plane_is_opacity_where_the_file_says_so(read, extra, is_faded):
    grey = np.arange(24 * 32, dtype=np.uint16).reshape(24, 32) * 83
    opacity = np.full_like(grey, 65535)
    opacity[:, :16] = 0
    image = read(planar_tiff(np.stack([grey, grey, grey, opacity], axis=2), "<", compressed=False, extra=extra))
    assert np.array_equal(image.stored_values, np.where(opacity, grey, 0) if is_faded else grey)


def test_inks_in_planes_of_16_bits_are_refused(read):
    inks = np.zeros((24, 32, 4), np.uint16)
    with pytest.raises(UnsupportedImageError, match="It is a TIFF file of a kind that this program cannot show"):
        read(planar_tiff(inks, "<", compressed=False, photometric=5))


@pytest.mark.parametrize("order", ["<", ">"])
def test_tiff_of_16_bits(read, order):
    image = read(tiff(DEEP, order=order))
    assert np.array_equal(image.stored_values, DEEP)
    assert image.stored_values.dtype == np.uint16


def test_tiff_of_signed_values(read):
    signed = np.array([[-3, 0, 1000]], np.int16)
    image = read(tiff(signed, sample_format=2))
    assert (image.stored_values.tolist(), image.stored_values.dtype) == ([[-3, 0, 1000]], np.int16)
    assert read(tiff(np.array([[-3, 0, 100]], np.int8), sample_format=2)).stored_values.tolist() == [[-3, 0, 100]]


@pytest.mark.parametrize(
    ("values", "sample_format"),
    [
        (np.array([[0, 70_000, 4_000_000_000]], np.uint32), 1),
        (np.array([[-70_000, 0, 2_000_000_000]], np.int32), 2),
        (np.array([[-1.5, 0, 2.25]], np.float32), 3),
    ],
)
def test_tiff_of_32_bits_is_requantised(read, values, sample_format):
    image = read(tiff(values, sample_format=sample_format))
    restored = modality_values(image.stored_values.astype(np.float64), image.modality_transform)
    step = (float(values.max()) - float(values.min())) / 65535
    assert restored == pytest.approx(values.astype(np.float64), abs=step)
    assert image.stored_values.tolist()[0][::2] == [0, 65535]


def test_tiff_of_32_bits_that_need_16_is_kept(read):
    image = read(tiff(DEEP.astype(np.uint32)))
    assert np.array_equal(image.stored_values, DEEP)
    assert image.modality_transform == Rescale()


def test_floats_that_are_none_do_not_count(read):
    image = read(tiff(np.array([[0.0, 1.0, np.nan, np.inf]], np.float32), sample_format=3))
    assert image.stored_values.tolist() == [[0, 65535, 0, 65535]]
    with pytest.raises(DamagedImageError):
        read(tiff(np.full((2, 2), np.nan, np.float32), sample_format=3))


@pytest.mark.parametrize(
    ("values", "sample_format"), [(GREY, 1), (DEEP, 1), ((GREY / 255).astype(np.float32), 3)], ids=["8", "16", "float"]
)
def test_tiff_whose_least_value_is_white(read, values, sample_format):
    black = shown(read(tiff(values, sample_format=sample_format)))
    white = shown(read(tiff(values, photometric=0, sample_format=sample_format)))
    assert np.abs(255 - white.astype(int) - black).max() <= 1


@pytest.mark.parametrize("values", [GREY, DEEP, COLOR], ids=["8", "16", "color"])
def test_big_tiff(read, values):
    picture = encoded(Image.fromarray(values), "TIFF", big_tiff=True)
    assert picture[2] == 43
    assert np.array_equal(read(picture).stored_values, values)


@pytest.mark.parametrize("values", [GREY, DEEP, COLOR, DEEP.astype(np.float32)], ids=["8", "16", "color", "float"])
def test_big_tiff_of_big_endian(read, values, tmp_path):
    assert read(big_endian_big_tiff(values, values[::-1])).number_of_frames == 2
    for frame, page in enumerate((values, values[::-1])):
        image = read_radiograph(tmp_path / "picture", frame)
        restored = modality_values(image.stored_values.astype(np.float64), image.modality_transform)
        assert restored == pytest.approx(page.astype(np.float64), abs=0.5)


def test_a_damaged_big_tiff_of_big_endian_is_read_or_refused(read):
    whole = big_endian_big_tiff(GREY)
    for position in [*range(4, 16), *range(16 + GREY.size, len(whole), 3)]:
        corrupt = bytearray(whole)
        corrupt[position] ^= 0xFF
        try:
            read(bytes(corrupt))
        except ReadError as error:
            assert error.name == "picture"  # noqa: PT017  # some survive
    for length in range(16, len(whole), 100):
        with pytest.raises(DamagedImageError):
            read(whole[:length])


def test_each_page_can_be_read(read, tmp_path):
    pages = [GREY, DEEP, 255 - GREY[:5]]
    first, *others = map(Image.fromarray, pages)
    assert np.array_equal(read(first, "TIFF", save_all=True, append_images=others).stored_values, GREY)
    for frame, page in enumerate(pages):
        image = read_radiograph(tmp_path / "picture", frame)
        assert np.array_equal(image.stored_values, page)
        assert (image.frame, image.number_of_frames) == (frame, 3)
    with pytest.raises(UnsupportedImageError, match="It has 3 frames, and no frame 4"):
        read_radiograph(tmp_path / "picture", 3)


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate", "packbits"])
def test_compressed_tiff(read, compression):
    assert np.array_equal(read(Image.fromarray(DEEP), "TIFF", compression=compression).stored_values, DEEP)


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("kind", TIFF_REFUSALS)
def test_a_kind_of_tiff_that_cannot_be_shown_is_said_to_be_one(read, kind, order):
    changed, reason = TIFF_REFUSALS[kind]
    data = bytearray(tiff(np.zeros((24, 32), np.uint64), order=order))
    for tag, value in changed.items():
        place = data.index(struct.pack(order + "HHI", tag, 3, 1), 8 + 24 * 32 * 8)
        struct.pack_into(order + "H", data, place + 8, value)
    with pytest.raises(UnsupportedImageError) as caught:
        read(bytes(data))
    assert caught.value.reason.startswith(reason)
