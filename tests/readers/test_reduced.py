"""A picture with fewer pixels, where its format gives them at less cost than all."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.factories import write_dicom
from xray_viewer.core.errors import DamagedImageError
from xray_viewer.readers import read_radiograph

# Dark at the left and bright at the right, 1600 x 1200.
RAMP = np.tile(np.linspace(10, 240, 1600).astype(np.uint8), (1200, 1))


@pytest.mark.parametrize("options", [{}, {"progressive": True}])
def test_a_jpeg_is_given_with_fewer_pixels(tmp_path: Path, options: dict[str, bool]) -> None:
    Image.fromarray(RAMP).save(tmp_path / "a.jpg", **options)
    reduced = read_radiograph(tmp_path / "a.jpg", least_side=128)
    assert reduced.stored_values.shape == (150, 200)
    assert abs(int(reduced.stored_values[75, 100]) - 125) < 4


def test_no_side_gets_fewer_pixels_than_asked_for(tmp_path: Path) -> None:
    Image.fromarray(RAMP).save(tmp_path / "a.jpg")
    assert read_radiograph(tmp_path / "a.jpg", least_side=500).stored_values.shape == (600, 800)
    assert read_radiograph(tmp_path / "a.jpg", least_side=5000).stored_values.shape == RAMP.shape


def test_a_reduced_picture_is_upright_and_grey_that_is_grey(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(RAMP).convert("RGB").save(tmp_path / "a.jpg", exif=exif)
    reduced = read_radiograph(tmp_path / "a.jpg", least_side=128)
    assert reduced.stored_values.shape == (200, 150)
    assert reduced.stored_values[0, 75] < reduced.stored_values[-1, 75]


def test_other_formats_give_all_of_their_pixels(tmp_path: Path) -> None:
    Image.fromarray(RAMP).save(tmp_path / "a.png")
    write_dicom(tmp_path / "a.dcm", RAMP)
    for name in ("a.png", "a.dcm"):
        assert read_radiograph(tmp_path / name, least_side=128).stored_values.shape == RAMP.shape


def test_what_is_damaged_is_refused_in_either_size(tmp_path: Path) -> None:
    Image.fromarray(RAMP).save(tmp_path / "a.jpg")
    whole = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DamagedImageError):
        read_radiograph(tmp_path / "a.jpg", least_side=128)
