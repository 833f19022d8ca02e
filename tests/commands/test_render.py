"""Rendering a file to a PNG."""

import numpy as np
import pytest
from PIL import Image

from tests.commands.running import run


@pytest.fixture
def ramp(tmp_path):
    """Sixteen bits, so that a window is needed to see it."""
    values = np.linspace(0, 65535, 60 * 80).astype(np.uint16).reshape(60, 80)
    Image.fromarray(values).save(tmp_path / "ramp.png")
    return tmp_path / "ramp.png"


def picture_in(path):
    with Image.open(path) as image:
        return image.mode, np.asarray(image)


def test_one_pixel_for_one_pixel(ramp, tmp_path):
    assert run("render", ramp, "--output", tmp_path / "p.png") == 0
    mode, pixels = picture_in(tmp_path / "p.png")
    assert (mode, pixels.shape) == ("L", (60, 80))
    assert np.all(np.diff(pixels.ravel().astype(int)) >= 0)


def test_a_window_is_that_of_the_standard(ramp, tmp_path):
    window = ("--window-center", "30000", "--window-width", "20001")
    assert run("render", ramp, "--output", tmp_path / "p.png", *window) == 0
    stored = np.linspace(0, 65535, 60 * 80).astype(np.uint16).astype(float).reshape(60, 80)
    # PS3.3 C.11.2.1.2.1, LINEAR
    expected = np.rint(255 * np.clip((stored - 29999.5) / 20000 + 0.5, 0, 1))
    assert np.array_equal(picture_in(tmp_path / "p.png")[1], expected)


def test_inverted_twice_is_the_picture(ramp, tmp_path):
    assert run("render", ramp, "--output", tmp_path / "a.png") == 0
    assert run("render", ramp, "--output", tmp_path / "b.png", "--invert") == 0
    plain, inverted = picture_in(tmp_path / "a.png")[1], picture_in(tmp_path / "b.png")[1]
    assert np.abs(255 - inverted.astype(int) - plain).max() <= 1


def test_a_size_is_exactly_that_of_the_canvas(ramp, tmp_path):
    assert run("render", ramp, "--output", tmp_path / "p.png", "--size", "320x200") == 0
    assert picture_in(tmp_path / "p.png")[1].shape == (200, 320)


def test_evidence_is_in_colour_and_its_colours_are_said(study, model, tmp_path, capfd):
    arguments = ("--output", tmp_path / "p.png", "--evidence", "--model", model, "--device", "cpu")
    assert run("render", study / "1 dark.png", *arguments) == 0
    mode, pixels = picture_in(tmp_path / "p.png")
    assert (mode, pixels.shape) == ("RGB", (40, 50, 3))
    assert np.ptp(pixels.astype(int), axis=2).max() > 10
    assert "towards yellow" in capfd.readouterr().err


def test_evidence_of_a_picture_that_is_not_assessed_comes_with_a_warning(model, tmp_path, capfd):
    Image.fromarray(np.full((40, 50), 255, dtype=np.uint8)).save(tmp_path / "white.png")
    arguments = ("--output", tmp_path / "p.png", "--evidence", "--model", model)
    assert run("render", tmp_path / "white.png", *arguments) == 0
    assert "not to be relied on" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--window-center", "5"], "needs both"),
        (["--window-center", "5", "--window-width", "0"], "cannot be shown"),
        (["--size", "0x5"], "not a size"),
        (["--size", "5"], "not a size"),
    ],
)
def test_a_bad_option_exits_2_and_writes_nothing(ramp, tmp_path, arguments, said, capfd):
    assert run("render", ramp, "--output", tmp_path / "p.png", *arguments) == 2
    assert said in capfd.readouterr().err
    assert not (tmp_path / "p.png").exists()


def test_a_broken_file_is_named_and_nothing_is_written(ramp, tmp_path, capfd):
    cut = tmp_path / "cut.png"
    cut.write_bytes(ramp.read_bytes()[:200])
    assert run("render", cut, "--output", tmp_path / "p.png") == 2
    assert "cut.png" in capfd.readouterr().err
    assert not (tmp_path / "p.png").exists()


def test_the_output_is_a_png(ramp, tmp_path, capfd):
    assert run("render", ramp, "--output", tmp_path / "p.jpg") == 2
    assert "must end in .png" in capfd.readouterr().err


def test_the_image_itself_is_not_replaced(ramp, capfd):
    before = ramp.read_bytes()
    assert run("render", ramp, "--output", ramp) == 2
    assert "images are never changed" in capfd.readouterr().err
    assert ramp.read_bytes() == before
