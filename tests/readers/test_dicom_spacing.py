"""Where the millimetres come from, and where the patient's directions lie."""

import numpy as np
import pytest
from pydicom.dataset import Dataset

from tests.factories import write_dicom
from xray_viewer.core.spacing import PixelSpacing, SpacingSource
from xray_viewer.readers import read_radiograph

VALUES = np.zeros((4, 4), np.uint8)
DETECTOR = ["0.4", "0.4"]


@pytest.fixture
def read(tmp_path):
    def read_with(**attributes):
        return read_radiograph(write_dicom(tmp_path / "a.dcm", VALUES, **attributes))

    return read_with


@pytest.mark.parametrize(
    ("attributes", "row", "column", "source"),
    [
        ({"PixelSpacing": ["0.3", "0.302"], "ImagerPixelSpacing": DETECTOR}, 0.3, 0.302, SpacingSource.CALIBRATED),
        ({"PixelSpacing": DETECTOR, "ImagerPixelSpacing": DETECTOR}, 0.4, 0.4, SpacingSource.DETECTOR),
        (
            {"PixelSpacing": DETECTOR, "ImagerPixelSpacing": DETECTOR, "PixelSpacingCalibrationType": "FIDUCIAL"},
            0.4,
            0.4,
            SpacingSource.CALIBRATED,
        ),
        ({"PixelSpacing": DETECTOR}, 0.4, 0.4, SpacingSource.STATED),
        ({"ImagerPixelSpacing": DETECTOR}, 0.4, 0.4, SpacingSource.DETECTOR),
        (
            {"ImagerPixelSpacing": DETECTOR, "EstimatedRadiographicMagnificationFactor": "1.25"},
            0.32,
            0.32,
            SpacingSource.MAGNIFICATION,
        ),
        ({"NominalScannedPixelSpacing": DETECTOR}, 0.4, 0.4, SpacingSource.FILM),
    ],
)
def test_spacing_and_its_source(read, attributes, row, column, source):
    image = read(**attributes)
    spacing = image.pixel_spacing
    assert (spacing.row, spacing.column, spacing.source) == (pytest.approx(row), pytest.approx(column), source)
    assert image.notices == ()


def test_without_spacing_there_is_none(read):
    assert read().pixel_spacing is None


@pytest.mark.parametrize("spacing", [["0", "0"], ["-1", "1"], ["1"], ["nan", "1"], ["1", "1", "1"]])
def test_a_broken_spacing_is_ignored_for_the_next(read, spacing):
    image = read(PixelSpacing=spacing, ImagerPixelSpacing=DETECTOR)
    assert image.pixel_spacing == PixelSpacing(0.4, 0.4, SpacingSource.DETECTOR)
    assert image.notices == (
        "Lengths come from ImagerPixelSpacing: PixelSpacing in the file is not two lengths above 0.",
    )


def test_where_no_spacing_can_be_used_lengths_are_said_to_be_in_pixels(read):
    image = read(PixelSpacing=["0", "0"], NominalScannedPixelSpacing=["1"])
    assert image.pixel_spacing is None
    assert image.notices == (
        "Lengths are in pixels: PixelSpacing in the file is not two lengths above 0.",
        "Lengths are in pixels: NominalScannedPixelSpacing in the file is not two lengths above 0.",
    )


@pytest.mark.parametrize("groups", ["SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"])
def test_enhanced_images_keep_the_detectors_spacing_in_functional_groups(read, groups):
    properties, group = Dataset(), Dataset()
    properties.ImagerPixelSpacing = DETECTOR
    group.FramePixelDataPropertiesSequence = [properties]
    image = read(**{groups: [group]})
    assert image.pixel_spacing == PixelSpacing(0.4, 0.4, SpacingSource.DETECTOR)
    assert image.notices == ()


def test_a_functional_group_without_spacing_leaves_that_of_the_file(read):
    group = Dataset()
    group.FramePixelDataPropertiesSequence = [Dataset()]
    image = read(SharedFunctionalGroupsSequence=[group], ImagerPixelSpacing=DETECTOR)
    assert image.pixel_spacing == PixelSpacing(0.4, 0.4, SpacingSource.DETECTOR)


def test_each_frame_has_its_own_spacing_at_the_detector(tmp_path):
    groups = []
    for distance in ("0.1", "0.2"):
        properties, group = Dataset(), Dataset()
        properties.ImagerPixelSpacing = [distance, distance]
        group.FramePixelDataPropertiesSequence = [properties]
        groups.append(group)
    path = write_dicom(tmp_path / "a.dcm", VALUES, Rows=2, NumberOfFrames=2, PerFrameFunctionalGroupsSequence=groups)
    assert [read_radiograph(path, frame).pixel_spacing.row for frame in (0, 1)] == [0.1, 0.2]


def stretched(attribute):
    return (f"The picture looks stretched: it is drawn with square pixels, and {attribute} in the file gives others.",)


@pytest.mark.parametrize("attribute", ["PixelSpacing", "ImagerPixelSpacing", "NominalScannedPixelSpacing"])
def test_a_spacing_of_pixels_that_are_not_square_is_said(read, attribute):
    image = read(**{attribute: ["0.4", "0.41"]}, PixelAspectRatio=["40", "41"])
    assert (image.pixel_spacing.row, image.pixel_spacing.column) == (0.4, 0.41)
    assert image.notices == stretched(attribute)
    assert read(**{attribute: ["0.4", "0.403"]}).notices == ()


@pytest.mark.parametrize(("ratio", "expected"), [(["2", "1"], 2), (["1", "2"], 0.5)])
def test_an_aspect_ratio_is_said_and_kept_for_angles(read, ratio, expected):
    image = read(PixelAspectRatio=ratio)
    assert (image.pixel_aspect_ratio, image.pixel_spacing) == (expected, None)
    assert image.notices == stretched("PixelAspectRatio")
    beside = read(PixelAspectRatio=ratio, PixelSpacing=DETECTOR)
    assert beside.notices == stretched("PixelAspectRatio")


@pytest.mark.parametrize("ratio", [None, ["1", "1"], ["200", "201"]])
def test_square_pixels_are_not_mentioned(read, ratio):
    image = read(PixelAspectRatio=ratio)
    assert (image.pixel_aspect_ratio, image.notices) == (pytest.approx(1, abs=0.01), ())


@pytest.mark.parametrize("ratio", [["0", "1"], ["1", "-1"], ["1"], ["1", "1", "1"]])
def test_a_broken_aspect_ratio_is_ignored_and_named(read, ratio):
    image = read(PixelAspectRatio=ratio)
    assert image.pixel_aspect_ratio == 1
    assert image.notices == ("PixelAspectRatio was ignored: it is not two numbers above 0.",)


@pytest.mark.parametrize("factor", ["0", "-2", "nan", "0.5"])
def test_a_magnification_that_is_none_is_ignored_and_named(read, factor):
    image = read(ImagerPixelSpacing=DETECTOR, EstimatedRadiographicMagnificationFactor=factor)
    assert image.pixel_spacing == PixelSpacing(0.4, 0.4, SpacingSource.DETECTOR)
    assert "EstimatedRadiographicMagnificationFactor" in image.notices[0]


def test_a_spacing_is_above_0():
    with pytest.raises(ValueError, match="above 0"):
        PixelSpacing(0, 1, SpacingSource.FILM)


@pytest.mark.parametrize("given", [["L", "F"], ["la", "FR"], ["LH", "HR"]])
def test_directions_in_the_patient(read, given):
    assert read(PatientOrientation=given).patient_orientation == tuple(name.upper() for name in given)


@pytest.mark.parametrize("absent", [None, ["", ""]])
def test_unknown_directions_are_none_and_no_fault(read, absent):
    image = read(PatientOrientation=absent)
    assert (image.patient_orientation, image.notices) == (None, ())


@pytest.mark.parametrize(
    "broken", [["L"], ["L", "X"], ["L", "F", "A"], ["LR", "F"], ["L", ""], ["L", "L"], ["L", "R"], ["HA", "F"]]
)
def test_broken_directions_are_ignored_and_named(read, broken):
    image = read(PatientOrientation=broken)
    assert image.patient_orientation is None
    assert image.notices == ("PatientOrientation was ignored: it is not two directions in the patient.",)
