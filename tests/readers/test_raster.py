"""What all pictures have in common, whatever their format: grey, colour, transparency, turning, and damage."""

import numpy as np
import pytest
from PIL import Image

from tests.readers.pictures import COLOR, DEEP, GREY, bmp_with_opacity, encoded
from xray_viewer.core.errors import DamagedImageError, ReadError, UnsupportedImageError
from xray_viewer.core.radiograph import PhotometricInterpretation
from xray_viewer.readers import read_radiograph

RNG = np.random.default_rng(3)


@pytest.mark.parametrize("image_format", ["PNG", "TIFF", "BMP"])
def test_grey_is_kept(read, image_format):
    image = read(Image.fromarray(GREY), image_format)
    assert np.array_equal(image.stored_values, GREY)
    assert (image.bits_stored, image.source_format, image.notices) == (8, image_format, ())
    assert image.photometric_interpretation is PhotometricInterpretation.MONOCHROME2


@pytest.mark.parametrize("image_format", ["PNG", "TIFF", "BMP"])
def test_colour_is_kept(read, image_format):
    image = read(Image.fromarray(COLOR), image_format)
    assert image.is_color
    assert np.array_equal(image.stored_values, COLOR)


@pytest.mark.parametrize("image_format", ["PNG", "TIFF", "BMP"])
def test_grey_in_colour_is_grey(read, image_format):
    image = read(Image.fromarray(GREY).convert("RGB"), image_format)
    assert image.photometric_interpretation is PhotometricInterpretation.MONOCHROME2
    assert np.array_equal(image.stored_values, GREY)


def test_a_palette_of_greys_is_grey(read):
    image = read(Image.fromarray(GREY).convert("RGB").quantize(256))
    assert image.photometric_interpretation is PhotometricInterpretation.MONOCHROME2
    assert np.abs(image.stored_values.astype(int) - GREY).max() <= 4


def test_a_palette_of_colours(read):
    picture = Image.fromarray(np.array([[0, 1, 2]], np.uint8), "P")
    picture.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255])
    assert read(picture).stored_values.tolist() == [[[255, 0, 0], [0, 255, 0], [0, 0, 255]]]


def test_what_is_transparent_is_black(read):
    grey = np.full((1, 3, 2), (200, 255), np.uint8)
    grey[0, 1, 1], grey[0, 2, 1] = 0, 128
    assert read(Image.fromarray(grey, "LA")).stored_values.tolist() == [[200, 0, 100]]
    color = np.array([[[10, 20, 30, 255], [10, 20, 30, 0]]], np.uint8)
    assert read(Image.fromarray(color, "RGBA")).stored_values.tolist() == [[[10, 20, 30], [0, 0, 0]]]


def test_an_opaque_alpha_changes_nothing(read):
    opaque = Image.fromarray(GREY).convert("RGBA")
    assert np.array_equal(read(opaque).stored_values, GREY)


def test_a_bmp_whose_opacity_was_never_set_is_opaque(read):
    opacity = np.zeros(GREY.shape, np.uint8)
    assert np.array_equal(read(bmp_with_opacity(COLOR, opacity)).stored_values, COLOR)
    opacity[0] = 255
    shown_row = np.where(opacity[..., np.newaxis] > 0, COLOR, 0)
    assert np.array_equal(read(bmp_with_opacity(COLOR, opacity)).stored_values, shown_row)


def test_a_transparent_colour_of_a_palette_is_black(read):
    picture = Image.fromarray(np.array([[0, 1]], np.uint8), "P")
    picture.putpalette([50, 50, 50, 90, 90, 90])
    assert read(picture, transparency=1).stored_values.tolist() == [[50, 0]]


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"optimize": True}])
def test_grey_jpeg(read, options):
    image = read(Image.fromarray(GREY), "JPEG", quality=95, **options)
    assert not image.is_color
    assert np.abs(image.stored_values.astype(int) - GREY).max() <= 4


def test_a_jpeg_with_noise_in_its_colour_is_grey(read):
    noisy = np.clip(GREY[..., np.newaxis].astype(int) + RNG.integers(-3, 4, COLOR.shape), 0, 255).astype(np.uint8)
    image = read(Image.fromarray(noisy), "JPEG", quality=95)
    assert not image.is_color
    assert np.abs(image.stored_values.astype(int) - GREY).max() <= 8


def test_a_jpeg_with_a_coloured_mark_is_colour(read):
    marked = np.repeat(GREY[..., np.newaxis], 3, axis=2)
    marked[:8, :8] = (255, 0, 0)
    assert read(Image.fromarray(marked), "JPEG", quality=95).is_color


def test_cmyk_jpegs_of_either_polarity(read):
    picture = Image.new("CMYK", (16, 16), (0, 200, 200, 0))  # a light red
    expected = np.asarray(picture.convert("RGB"))[0, 0].astype(int)
    inverted = encoded(picture, "JPEG", quality=100)
    assert b"Adobe" in inverted
    assert np.abs(read(inverted).stored_values[8, 8] - expected).max() <= 3
    start = inverted.index(b"\xff\xee")
    length = int.from_bytes(inverted[start + 2 : start + 4], "big") + 2
    plain = encoded(Image.eval(picture, lambda value: 255 - value), "JPEG", quality=100)
    plain = plain[:start] + plain[start + length :]
    assert b"Adobe" not in plain
    assert np.abs(read(plain).stored_values[8, 8] - expected).max() <= 3


@pytest.mark.parametrize(
    ("orientation", "upright"),
    [
        (1, lambda stored: stored),
        (3, lambda stored: stored[::-1, ::-1]),
        (6, lambda stored: np.rot90(stored, -1)),
        (8, lambda stored: np.rot90(stored)),
        (2, lambda stored: stored[:, ::-1]),
    ],
)
@pytest.mark.parametrize("image_format", ["JPEG", "PNG", "TIFF"])
def test_exif_orientation(read, orientation, upright, image_format):
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"quality": 100} if image_format == "JPEG" else {}
    image = read(Image.fromarray(GREY), image_format, exif=exif, **options)
    expected = upright(GREY)
    assert image.stored_values.shape == expected.shape
    assert np.abs(image.stored_values.astype(int) - expected).max() <= 2


def test_a_picture_has_one_frame(read, tmp_path):
    assert read(Image.fromarray(GREY)).number_of_frames == 1
    with pytest.raises(UnsupportedImageError, match="It has one frame, and no frame 2"):
        read_radiograph(tmp_path / "picture", 1)


@pytest.mark.parametrize(
    ("picture", "image_format", "options"),
    [
        (GREY, "PNG", {}),
        (DEEP, "PNG", {}),
        (GREY, "JPEG", {}),
        (COLOR, "JPEG", {"progressive": True}),
        (COLOR, "BMP", {}),
        (GREY, "TIFF", {}),
        (DEEP, "TIFF", {"compression": "tiff_lzw"}),
    ],
)
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.8, 0.95])
def test_a_picture_that_is_cut_short_is_damaged(read, picture, image_format, options, kept):
    whole = encoded(Image.fromarray(picture), image_format, **options)
    with pytest.raises(DamagedImageError) as caught:
        read(whole[: int(len(whole) * kept)])
    assert caught.value.name == "picture"


def test_corrupt_pictures_are_read_or_refused(read):
    for image_format in ("PNG", "JPEG", "TIFF", "BMP"):
        whole = encoded(Image.fromarray(COLOR), image_format)
        for _ in range(40):
            corrupt = bytearray(whole)
            for position in RNG.integers(0, len(whole), 5):
                corrupt[position] = RNG.integers(0, 256)
            try:
                read(bytes(corrupt))
            except ReadError as error:
                assert error.name == "picture"  # noqa: PT017  # some survive
