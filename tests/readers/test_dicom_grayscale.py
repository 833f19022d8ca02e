import numpy as np
import pytest
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from tests.factories import write_dicom
from xray_viewer.core.grayscale import display_table, display_values
from xray_viewer.core.radiograph import LookupTable, PresentationLutShape, Rescale, VoiLutFunction, Window
from xray_viewer.core.spacing import PixelSpacing, SpacingSource
from xray_viewer.readers import read_radiograph

VALUES = np.arange(16, dtype=np.uint16).reshape(4, 4)


@pytest.fixture
def read(tmp_path):
    def read_with(values=VALUES, **attributes):
        return read_radiograph(write_dicom(tmp_path / "a.dcm", values, **attributes))

    return read_with


def lut(entries, first=0, bits=16, *, vr="US", descriptor=None, explanation=""):
    item = Dataset()
    signed = "SS" if first < 0 else "US"
    item.add_new("LUTDescriptor", signed, descriptor or [len(entries), first, bits])
    item.add_new("LUTData", vr, entries if vr == "US" else bytes(entries))
    if explanation:
        item.LUTExplanation = explanation
    return item


def test_rescale(read):
    image = read(RescaleSlope="2.5", RescaleIntercept="-1024")
    assert image.modality_transform == Rescale(2.5, -1024)
    assert read(RescaleIntercept="7").modality_transform == Rescale(1, 7)
    assert read().modality_transform == Rescale()


@pytest.mark.parametrize("slope", ["0", "nan", "inf"])
def test_a_rescale_that_loses_the_picture_is_ignored(read, slope):
    image = read(RescaleSlope=slope, RescaleIntercept="3")
    assert image.modality_transform == Rescale()
    assert "RescaleSlope" in image.notices[0]


@pytest.mark.parametrize("transfer_syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian])
def test_modality_table(read, transfer_syntax):
    image = read(ModalityLUTSequence=[lut([10, 20, 4000], 3, 12)], transfer_syntax=transfer_syntax)
    table = image.modality_transform
    assert isinstance(table, LookupTable)
    assert (table.entries.tolist(), table.first_mapped, table.bits) == ([10, 20, 4000], 3, 12)


def test_a_table_of_words_in_either_byte_order(read):
    little = read(VOILUTSequence=[lut(b"\x01\x00\x00\x02", vr="OW", descriptor=[2, 0, 16])])
    assert little.voi[0].entries.tolist() == [1, 512]
    big = read(
        VOILUTSequence=[lut(b"\x00\x01\x02\x00", vr="OW", descriptor=[2, 0, 16])],
        transfer_syntax=ExplicitVRBigEndian,
    )
    assert big.voi[0].entries.tolist() == [1, 512]


def test_a_table_of_bytes(read):
    image = read(VOILUTSequence=[lut(b"\x01\x02\x03\x04", vr="OW", descriptor=[4, 0, 8])])
    assert image.voi[0].entries.tolist() == [1, 2, 3, 4]


def test_a_table_of_bytes_in_words_of_the_other_byte_order(read):
    tables = [lut(b"\x02\x01\x04\x03", vr="OW", descriptor=[4, 0, 8]), lut([0x0201, 0x0403], descriptor=[4, 0, 8])]
    image = read(VOILUTSequence=tables, ModalityLUTSequence=tables[:1], transfer_syntax=ExplicitVRBigEndian)
    assert [table.entries.tolist() for table in (*image.voi, image.modality_transform)] == [[1, 2, 3, 4]] * 3


def test_a_table_of_65536_entries_is_announced_as_0(read):
    entries = list(range(65536))
    image = read(VOILUTSequence=[lut(entries, descriptor=[0, 0, 16])])
    assert image.voi[0].entries.size == 65536


def test_a_table_with_more_bits_than_announced(read):
    assert read(VOILUTSequence=[lut([0, 4095], bits=8)]).voi[0].bits == 12


@pytest.mark.parametrize("first", [-2, 65534])
def test_a_table_for_signed_values_begins_below_0(read, first):
    image = read(VALUES.astype(np.int16), ModalityLUTSequence=[lut([0, 1, 2], first)])
    assert image.modality_transform.first_mapped == -2


def test_a_voi_table_begins_below_0_where_the_intercept_does(read):
    image = read(RescaleIntercept="-1024", RescaleSlope="1", VOILUTSequence=[lut([0, 1, 2], 65536 - 1000)])
    assert image.voi[0].first_mapped == -1000


def test_a_voi_table_begins_below_0_where_the_slope_turns_values_negative(read):
    image = read(RescaleIntercept="0", RescaleSlope="-1", VOILUTSequence=[lut([0, 1, 2], 65536 - 15)])
    assert image.voi[0].first_mapped == -15


@pytest.mark.parametrize(
    "item",
    [
        lut([1, 2], descriptor=[5, 0, 16]),
        lut([1, 2], descriptor=[2, 0]),
        lut([1, 2], descriptor=[2, 0, 99]),
        Dataset(),
    ],
    ids=["short", "descriptor", "bits", "empty"],
)
@pytest.mark.parametrize("sequence", ["ModalityLUTSequence", "VOILUTSequence"])
def test_a_broken_table_is_ignored_and_named(read, sequence, item):
    image = read(**{sequence: [item]})
    assert image.modality_transform == Rescale()
    assert image.voi == ()
    assert sequence in image.notices[0]


def test_windows_with_their_explanations(read):
    image = read(
        WindowCenter=["2047", "600"],
        WindowWidth=["4096", "100.5"],
        WindowCenterWidthExplanation=["NORMAL", "HARDER"],
        VOILUTFunction="SIGMOID",
    )
    assert image.voi == (
        Window(2047, 4096, VoiLutFunction.SIGMOID, "NORMAL"),
        Window(600, 100.5, VoiLutFunction.SIGMOID, "HARDER"),
    )


def test_one_window(read):
    assert read(WindowCenter="8", WindowWidth="16").voi == (Window(8, 16),)
    explained = read(WindowCenter=["8", "9"], WindowWidth=["16", "1"], WindowCenterWidthExplanation="ONE")
    assert [window.explanation for window in explained.voi] == ["ONE", ""]


def test_tables_come_before_windows(read):
    image = read(WindowCenter="8", WindowWidth="16", VOILUTSequence=[lut([0, 1], explanation="HARD"), lut([0, 2])])
    assert [type(voi) for voi in image.voi] == [LookupTable, LookupTable, Window]
    assert image.voi[0].explanation == "HARD"


@pytest.mark.parametrize(
    ("attributes", "named"),
    [
        ({"WindowCenter": "8", "WindowWidth": "0"}, "WindowWidth"),
        ({"WindowCenter": "8", "WindowWidth": "-5"}, "WindowWidth"),
        ({"WindowCenter": "nan", "WindowWidth": "5"}, "WindowWidth"),
        ({"WindowCenter": ["8", "9"], "WindowWidth": "5"}, "WindowWidth"),
        ({"WindowCenter": "8"}, "WindowWidth"),
        ({"WindowCenter": "8", "WindowWidth": DataElement("WindowWidth", "LO", "wide")}, "WindowWidth"),
        ({"WindowCenter": DataElement("WindowCenter", "LO", "left"), "WindowWidth": "5"}, "WindowCenter"),
    ],
)
def test_a_broken_window_is_ignored_and_named(read, attributes, named):
    image = read(**attributes)
    assert image.voi == ()
    assert any(named in notice for notice in image.notices)
    assert np.array_equal(image.stored_values, VALUES)


def test_a_broken_window_leaves_the_others(read):
    image = read(WindowCenter=["8", "9"], WindowWidth=["0", "10"])
    assert image.voi == (Window(9, 10),)
    assert len(image.notices) == 1


def test_an_unknown_function_is_linear(read):
    image = read(WindowCenter="8", WindowWidth="16", VOILUTFunction="CUBIC")
    assert image.voi == (Window(8, 16),)
    assert "VOILUTFunction" in image.notices[0]


@pytest.mark.parametrize(("shape", "expected"), [("INVERSE", "INVERSE"), ("IDENTITY", "IDENTITY"), (None, "IDENTITY")])
def test_presentation_lut_shape(read, shape, expected):
    assert read(PresentationLUTShape=shape).presentation_lut_shape is PresentationLutShape(expected)


def test_an_unknown_shape_is_the_identity(read):
    image = read(PresentationLUTShape="ROUND")
    assert image.presentation_lut_shape is PresentationLutShape.IDENTITY
    assert "PresentationLUTShape" in image.notices[0]


@pytest.mark.parametrize("photometric_interpretation", ["RGB", "PALETTE COLOR"])
def test_a_shape_is_for_grey_alone(read, photometric_interpretation):
    palette = {
        f"{color}PaletteColorLookupTable{part}": value
        for color in ("Red", "Green", "Blue")
        for part, value in (("Descriptor", [256, 0, 8]), ("Data", bytes(range(256))))
    }
    values = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)
    image = read(
        values if photometric_interpretation == "RGB" else values[..., 0],
        PhotometricInterpretation=photometric_interpretation,
        PresentationLUTShape="INVERSE",
        **palette,
    )
    assert image.presentation_lut_shape is PresentationLutShape.IDENTITY
    assert image.notices == ()


def test_padding(read):
    assert read(PixelPaddingValue=DataElement("PixelPaddingValue", "US", 5)).pixel_padding == (5, 5)
    ranged = read(
        PixelPaddingValue=DataElement("PixelPaddingValue", "US", 9),
        PixelPaddingRangeLimit=DataElement("PixelPaddingRangeLimit", "US", 5),
    )
    assert ranged.pixel_padding == (5, 9)
    assert read().pixel_padding is None


@pytest.mark.parametrize(("vr", "value"), [("SS", -2000), ("US", 65536 - 2000)])
def test_padding_below_0_whatever_its_vr(read, vr, value):
    image = read(VALUES.astype(np.int16), PixelPaddingValue=DataElement("PixelPaddingValue", vr, value))
    assert image.pixel_padding == (-2000, -2000)


@pytest.mark.parametrize(("dtype", "keyword"), [(np.float32, "Float"), (np.float64, "DoubleFloat")])
def test_padding_of_floats_takes_no_part_of_the_range(read, dtype, keyword):
    lowest = float(np.finfo(dtype).min)
    values = np.array([[0, 1, 2, lowest]], dtype)
    window = {"WindowCenter": "1", "WindowWidth": "2", "VOILUTFunction": "LINEAR_EXACT"}
    image = read(values, **{f"{keyword}PixelPaddingValue": lowest}, **window)
    assert image.pixel_padding == (0, 0)
    assert image.stored_values.tolist() == [[1, 32768, 65535, 0]]
    assert display_values(image.stored_values, display_table(image)).tolist() == [[0, 128, 255, 0]]
    values = np.array([[0, 1, 2, 7, 8, 9, np.nan]], dtype)
    ranged = read(values, **{f"{keyword}PixelPaddingValue": 9, f"{keyword}PixelPaddingRangeLimit": 7})
    assert ranged.stored_values.tolist() == [[1, 32768, 65535, 0, 0, 0, 1]]
    no_number = read(values, **{f"{keyword}PixelPaddingValue": np.nan, f"{keyword}PixelPaddingRangeLimit": 7})
    assert no_number.stored_values.tolist() == [[1, *np.rint(values[0, 1:6] / 9 * 65534).astype(int) + 1, 0]]
    assert read(values[:, :3]).pixel_padding is None


def test_padding_of_deep_integers_takes_no_part_of_the_range(read):
    values = np.array([[-32768, 100, 165]], np.int32)
    image = read(values, PixelPaddingValue=DataElement("PixelPaddingValue", "SS", -32768))
    assert (image.stored_values.tolist(), image.pixel_padding) == ([[0, 1, 66]], (0, 0))
    assert image.modality_transform == Rescale(1, 99)


def test_enhanced_images_keep_them_in_functional_groups(read):
    measures, voi, values, shared = Dataset(), Dataset(), Dataset(), Dataset()
    measures.PixelSpacing = ["0.1", "0.2"]
    voi.WindowCenter, voi.WindowWidth = "8", "16"
    values.RescaleSlope, values.RescaleIntercept = "2", "1"
    shared.PixelMeasuresSequence = [measures]
    shared.FrameVOILUTSequence = [voi]
    shared.PixelValueTransformationSequence = [values]
    image = read(SharedFunctionalGroupsSequence=[shared])
    assert image.pixel_spacing == PixelSpacing(0.1, 0.2, SpacingSource.STATED)
    assert image.voi == (Window(8, 16),)
    assert image.modality_transform == Rescale(2, 1)


def test_each_frame_has_its_own_functional_groups(tmp_path):
    groups = []
    for number in (1, 2):
        voi, values, group = Dataset(), Dataset(), Dataset()
        voi.WindowCenter, voi.WindowWidth = str(100 * number), "50"
        values.RescaleSlope, values.RescaleIntercept = str(number), "0"
        group.FrameVOILUTSequence = [voi]
        group.PixelValueTransformationSequence = [values]
        groups.append(group)
    path = write_dicom(
        tmp_path / "a.dcm",
        np.zeros((4, 3), np.uint16),
        Rows=2,
        NumberOfFrames=2,
        PerFrameFunctionalGroupsSequence=groups,
    )
    for frame, number in ((0, 1), (1, 2)):
        image = read_radiograph(path, frame)
        assert image.voi == (Window(100 * number, 50),)
        assert image.modality_transform == Rescale(number, 0)
