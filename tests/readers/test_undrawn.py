from pathlib import Path

import numpy as np
import pydicom
import pytest

from tests.factories import write_dicom
from xray_viewer.readers import read_radiograph

VALUES = np.arange(64, dtype=np.uint16).reshape(8, 8)


def test_a_plain_picture_leaves_nothing_undrawn(tmp_path: Path) -> None:
    assert read_radiograph(write_dicom(tmp_path / "a.dcm", VALUES)).notices == ()


def test_a_shutter_is_noted(tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "a.dcm", VALUES, ShutterShape="RECTANGULAR", ShutterLeftVerticalEdge=2)
    assert read_radiograph(path).notices == (
        "ShutterShape was ignored: a shutter is not drawn, and what it would cover is shown.",
    )


@pytest.mark.parametrize("group", [0x6000, 0x601E])
@pytest.mark.parametrize("has_data", [True, False])
def test_overlays_are_noted_and_take_no_part_in_the_pixels(tmp_path: Path, group: int, *, has_data: bool) -> None:
    path = write_dicom(tmp_path / "a.dcm", VALUES, BitsStored=12, HighBit=11)
    dataset = pydicom.dcmread(path)
    for element, vr, value in ((0x0010, "US", 8), (0x0011, "US", 8), (0x0040, "CS", "G"), (0x0102, "US", 15)):
        dataset.add_new((group, element), vr, value)
    if has_data:
        dataset.add_new((group, 0x3000), "OW", b"\xff" * 8)
    dataset.save_as(path)
    read = read_radiograph(path)
    assert read.notices == ("OverlayData was ignored: graphics that lie over the picture are not drawn.",)
    np.testing.assert_array_equal(read.stored_values, VALUES)
