"""Text is drawn with a font that Pillow has in it, on pictures with the looks of a radiograph and on real ones."""

import os
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from tests.factories import radiograph
from xray_viewer.core.burned_in import may_hold_text, text_lines

DATA = Path(os.environ.get("XRAY_DATA", "/nowhere"))
Picture = NDArray[np.uint8]


def _anatomy(side: int = 400) -> Picture:
    """Soft shapes with noise on them: two dark fields, bright ribs across, a bright middle."""
    y, x = np.mgrid[0:side, 0:side] / side
    lungs = np.exp(-((x - 0.3) ** 2) * 40) + np.exp(-((x - 0.7) ** 2) * 40)
    ribs = 25 * np.sin(y * 60 + x * 4)
    noise = np.random.default_rng(3).normal(0, 6, (side, side))
    return np.clip(170 - 110 * lungs + ribs + noise, 0, 255).astype(np.uint8)


def _with_text(picture: Picture, words: str, at: tuple[int, int], size: int, shade: int) -> Picture:
    image = Image.fromarray(picture)
    ImageDraw.Draw(image).text(at, words, font=ImageFont.load_default(size), fill=shade)
    return np.asarray(image)


def test_anatomy_alone_is_no_text() -> None:
    assert text_lines(_anatomy()) == ()


@pytest.mark.parametrize("shade", [255, 0])
@pytest.mark.parametrize("size", [14, 20, 30])
def test_a_line_of_text_is_found_where_it_stands(size: int, shade: int) -> None:
    picture = _anatomy()
    at = (100, 180) if shade else (170, 180)
    (line, *_others) = text_lines(_with_text(picture, "DOE, JANE 12345678", at, size, shade))
    assert abs(line.top - at[1]) < size
    assert line.height <= 1.5 * size
    assert line.left >= at[0] - 3
    assert line.width > 1.5 * size


def test_text_that_is_turned_and_text_in_colour_are_found() -> None:
    picture = _with_text(_anatomy(), "DOE, JANE 1970", (100, 180), 20, 255)
    assert text_lines(np.rot90(picture))
    colored = np.stack([_anatomy()] * 3, axis=2)
    image = Image.fromarray(colored)
    ImageDraw.Draw(image).text((100, 180), "DOE, JANE", font=ImageFont.load_default(20), fill=(255, 255, 0))
    assert text_lines(np.asarray(image))


def test_text_in_a_black_corner_of_a_large_picture_is_found() -> None:
    picture = np.zeros((2400, 2000), np.uint8)
    picture[300:] = np.kron(_anatomy(525), np.ones((4, 4), np.uint8))[:2100, :2000]
    found = text_lines(_with_text(picture, "DOE, JANE", (40, 60), 90, 255))
    assert any(line.top < 200 and line.left < 200 for line in found)


def test_a_single_letter_as_of_a_marker_is_not_taken_for_a_name() -> None:
    assert text_lines(_with_text(_anatomy(), "R", (30, 30), 30, 255)) == ()


@pytest.mark.parametrize("shape", [(1, 1), (5, 700), (12, 12), (700, 3)])
def test_the_smallest_pictures_are_looked_at(shape: tuple[int, int]) -> None:
    assert text_lines(np.zeros(shape, np.uint8)) == ()


def test_noise_without_end_is_given_up() -> None:
    noise = np.random.default_rng(1).integers(0, 2, (900, 900)).astype(np.uint8) * 255
    text_lines(noise)


def test_what_the_file_says_adds_to_what_is_seen_and_never_ends_the_search() -> None:
    plain, written = _anatomy(), _with_text(_anatomy(), "DOE, JANE 1970", (100, 180), 20, 255)
    for said, picture, expected in (
        ("YES", plain, True),
        ("NO", plain, False),
        ("NO", written, True),
        ("", plain, False),
        ("", written, True),
        ("perhaps", written, True),
    ):
        header = {"BurnedInAnnotation": said} if said else {}
        assert may_hold_text(radiograph(picture, header=header), picture) is expected


@pytest.mark.skipif(not DATA.is_dir(), reason="the radiographs are not here")
def test_real_radiographs_are_seldom_taken_for_text_and_text_on_them_is_found() -> None:
    paths = sorted((DATA / "adult" / "train" / "NORMAL").iterdir())[:40]
    pictures = [np.asarray(Image.open(path).convert("L")) for path in paths]
    # What is found unaltered stands there indeed: words such as PORTABLE.
    assert sum(bool(text_lines(picture)) for picture in pictures) <= 8
    named = [_with_text(np.pad(picture, ((40, 0), (0, 0))), "DOE, JANE", (20, 8), 18, 255) for picture in pictures]
    assert all(text_lines(picture) for picture in named)
