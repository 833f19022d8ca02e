"""Palettes: plain and segmented tables of 8 and 16 bits in either byte order, and those that are broken or hostile."""

import tracemalloc
from pathlib import Path

import data_store
import numpy as np
import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.data import get_palette_files
from pydicom.dataelem import DataElement
from pydicom.pixels.processing import apply_color_lut
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian

from tests.factories import write_dicom
from xray_viewer.core.errors import DamagedImageError
from xray_viewer.core.radiograph import PhotometricInterpretation
from xray_viewer.readers import read_radiograph
from xray_viewer.readers.dicom.attributes import Attributes
from xray_viewer.readers.dicom.palette import look_up, read_palette
from xray_viewer.readers.dicom.segments import expand_segments

FOLDERS = (Path(data_store.__file__).parent / "data", Path(pydicom.__file__).parent / "data" / "test_files")
BOTH_ORDERS = pytest.mark.parametrize("transfer_syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian], ids="<>")
COLORS = ("Red", "Green", "Blue")


def in_words(entries, transfer_syntax):
    """Give bytes as they stand in a file whose words have this byte order, padded to whole words."""
    data = bytes(entries)
    order = "<u2" if transfer_syntax.is_little_endian else ">u2"
    return np.frombuffer(data + b"\0" * (len(data) % 2), "<u2").astype(order).tobytes()


def tables(*data, count, bits, first=0, vr="US", segmented=False):
    """Give the attributes of a palette: the data of red, and those of green and blue or else zeros."""
    keyword = "PaletteColorLookupTable"
    channels = [*data, *[bytes(len(data[0]))] * (3 - len(data))]
    prefix = "Segmented" if segmented else ""
    return {
        "PhotometricInterpretation": "PALETTE COLOR",
        **{
            name: DataElement(name, vr, [count, first, bits])
            for name in (f"{color}{keyword}Descriptor" for color in COLORS)
        },
        **{f"{prefix}{color}{keyword}Data": entries for color, entries in zip(COLORS, channels, strict=True)},
    }


@pytest.fixture
def red(tmp_path):
    """Give the red of the picture of these stored values with a palette."""

    def read(values, *data, transfer_syntax=ExplicitVRLittleEndian, **palette):
        attributes = tables(*data, **palette)
        image = read_radiograph(write_dicom(tmp_path / "a.dcm", values, transfer_syntax=transfer_syntax, **attributes))
        assert image.is_color
        return image.stored_values[..., 0].ravel().tolist()

    return read


@BOTH_ORDERS
def test_entries_of_8_bits_stand_two_in_a_word(red, transfer_syntax):
    data = in_words(range(256), transfer_syntax)
    values = np.array([[0, 1, 2, 254, 255]], np.uint8)
    assert red(values, data, count=256, bits=8, transfer_syntax=transfer_syntax) == [0, 1, 2, 254, 255]


@BOTH_ORDERS
def test_entries_of_16_bits_are_scaled(red, transfer_syntax):
    entries = np.array([0x0080, 0x4000, 0x80FF, 0xFF00])
    data = entries.astype("<u2" if transfer_syntax.is_little_endian else ">u2").tobytes()
    values = np.array([[0, 1, 2, 3]], np.uint8)
    expected = np.rint(entries / 65535 * 255).tolist()
    assert red(values, data, count=4, bits=16, transfer_syntax=transfer_syntax) == expected


@BOTH_ORDERS
def test_entries_of_8_bits_in_words_of_their_own(red, transfer_syntax):
    data = np.arange(256).astype("<u2" if transfer_syntax.is_little_endian else ">u2").tobytes()
    values = np.array([[0, 1, 255]], np.uint8)
    assert red(values, data, count=256, bits=16, transfer_syntax=transfer_syntax) == [0, 1, 255]


def test_deep_pixels_with_entries_of_8_bits(red):
    data = bytes((np.arange(4096) // 16).astype(np.uint8))
    assert red(np.array([[0, 255, 256, 1000, 4095]], np.uint16), data, count=4096, bits=8) == [0, 15, 16, 62, 255]


@BOTH_ORDERS
def test_an_odd_number_of_entries_is_padded(red, transfer_syntax):
    data = in_words(range(255), transfer_syntax)
    values = np.array([[0, 1, 254, 255]], np.uint8)
    assert red(values, data, count=255, bits=8, transfer_syntax=transfer_syntax) == [0, 1, 254, 254]


def test_65536_entries_are_announced_as_0(red):
    data = np.arange(65536).astype("<u2").tobytes()
    assert red(np.array([[0, 32768, 65535]], np.uint16), data, count=0, bits=16) == [0, 128, 255]


def test_values_outside_of_the_table_take_its_ends(red):
    assert red(np.array([[0, 9, 10, 12, 255]], np.uint8), bytes([5, 6, 7, 8]), count=4, bits=8, first=10) == [
        *[5, 5, 5],
        *[7, 8],
    ]


@pytest.mark.parametrize(("vr", "first"), [("SS", -2), ("US", 65534)])
def test_the_first_value_has_the_sign_of_the_pixels_whatever_its_vr(red, vr, first):
    values = np.array([[-128, -2, -1, 0, 1, 127]], np.int8)
    palette = {"count": 4, "bits": 8, "first": first, "vr": vr}
    assert red(values, bytes([5, 6, 7, 8]), **palette) == [5, 5, 6, 7, 8, 8]
    assert red(np.array([[0, 65534, 65535]], np.uint16), bytes([5, 6, 7, 8]), **palette) == [5, 5, 6]


def test_a_picture_is_grey_if_all_colours_that_occur_are(tmp_path):
    entries = np.array([0, 1000, 65535]).astype("<u2").tobytes()
    other = np.array([0, 1000, 0]).astype("<u2").tobytes()
    attributes = tables(entries, entries, other, count=3, bits=16)
    grey = read_radiograph(write_dicom(tmp_path / "a.dcm", np.array([[0, 1, 1, 0]], np.uint8), **attributes))
    assert grey.photometric_interpretation is PhotometricInterpretation.MONOCHROME2
    assert (grey.stored_values.tolist(), grey.bits_stored) == ([[0, 1000, 1000, 0]], 16)
    color = read_radiograph(write_dicom(tmp_path / "a.dcm", np.array([[0, 2]], np.uint8), **attributes))
    assert color.stored_values.tolist() == [[[0, 0, 0], [255, 255, 0]]]


# Discrete 10, 20, 30; linear to 70 in 4; both again, from 70; then padding.
SEGMENTS = [0, 3, 10, 20, 30, 1, 4, 70, 2, 2, 0, 0, 0, 0, 0]
ENTRIES = [10, 20, 30, 40, 50, 60, 70, 10, 20, 30, 40, 50, 60, 70]
NOTHING = [0, 1, 0, 1, 13, 0]


@BOTH_ORDERS
def test_segments_of_bytes(red, transfer_syntax):
    values = np.arange(14, dtype=np.uint8).reshape(2, 7)
    data = [in_words(segments, transfer_syntax) for segments in (SEGMENTS, NOTHING, NOTHING)]
    assert red(values, *data, count=14, bits=8, segmented=True, transfer_syntax=transfer_syntax) == ENTRIES


@BOTH_ORDERS
def test_segments_of_words(red, transfer_syntax):
    values = np.arange(14, dtype=np.uint8).reshape(2, 7)
    segments = [0, 2, 2570, 5140, 0, 1, 7710, 1, 4, 17990, 2, 3, 0, 0]
    order = "<u2" if transfer_syntax.is_little_endian else ">u2"
    data = [np.array(channel).astype(order).tobytes() for channel in (segments, NOTHING, NOTHING)]
    assert red(values, *data, count=14, bits=16, segmented=True, transfer_syntax=transfer_syntax) == ENTRIES


def test_an_indirect_segment_counts_bytes_and_continues_from_the_entry_before_it():
    # The linear segment begins at the fourth word.
    segments = np.array([0, 1, 100, 1, 2, 200, 0, 1, 0, 2, 1, 6, 0], np.uint16)
    assert expand_segments(segments, 6).tolist() == [100, 150, 200, 0, 100, 200]


@pytest.mark.parametrize(
    ("segments", "count"),
    [
        ([], 1),
        ([0, 2, 1], 2),
        ([0, 2, 1, 2], 3),
        ([0, 2, 1, 2], 1),
        ([0, 0, 0, 1, 5], 1),
        ([1, 4, 9], 4),
        ([0, 1, 5, 1, 0, 9, 0, 1, 5], 2),
        ([0, 1, 5, 1], 2),
        ([3, 1, 5], 1),
        ([0, 1, 5, 2, 0, 0, 0], 2),
        ([0, 1, 5, 2, 1, 0], 2),
        ([0, 1, 5, 2, 1, 6, 0], 2),
        ([0, 1, 5, 2, 1, 2, 0], 2),
        ([0, 1, 5, 2, 1, 0, 0, 2, 1, 6, 0], 3),
        ([0, 1, 5, 2, 2, 0, 0], 3),
        ([0, 1, 5, 2, 1, 0, 1], 2),
    ],
    ids=[
        "nothing",
        "cut short",
        "too few",
        "too many",
        "an empty one",
        "linear without start",
        "an empty linear one",
        "linear without end",
        "no such type",
        "copies nothing",
        "no offset",
        "copies itself",
        "copies from within",
        "copies a copy",
        "copies a copy after a segment",
        "copies from beyond",
    ],
)
def test_broken_segments_are_refused(segments, count):
    with pytest.raises(ValueError, match="segment"):
        expand_segments(np.array(segments, np.uint16), count)


@given(st.lists(st.integers(0, 5), max_size=40), st.integers(1, 300))
def test_segments_give_as_many_entries_as_announced_or_none(segments, count):
    try:
        entries = expand_segments(np.array(segments, np.uint8), count)
    except ValueError:
        return
    assert entries.shape == (count,)


def test_segments_that_would_fill_the_memory_are_refused_first(tmp_path):
    segments = np.array([0, 1, 5] + [1, 65535, 5] * 1000, "<u2").tobytes()
    attributes = tables(*[segments] * 3, count=256, bits=16, segmented=True)
    path = write_dicom(tmp_path / "a.dcm", np.zeros((2, 2), np.uint8), **attributes)
    tracemalloc.start()
    try:
        with pytest.raises(DamagedImageError, match="Its colour table is damaged"):
            read_radiograph(path)
        assert tracemalloc.get_traced_memory()[1] < 4_000_000
    finally:
        tracemalloc.stop()


def test_looking_up_takes_little_more_than_the_result():
    values = np.arange(256, dtype=np.uint8).repeat(16 * 1024).reshape(4096, 1024)
    dataset = pydicom.dcmread(get_palette_files("hotiron.dcm")[0])
    palette = read_palette(Attributes(dataset), "a", is_signed=False, is_little_endian=True)
    tracemalloc.start()
    try:
        pixels = look_up(values, palette)
        assert tracemalloc.get_traced_memory()[1] < 1.5 * pixels.stored_values.nbytes
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "change",
    [
        {"RedPaletteColorLookupTableDescriptor": None},
        {"RedPaletteColorLookupTableDescriptor": [4, 0]},
        {"GreenPaletteColorLookupTableData": None},
        {"GreenPaletteColorLookupTableData": bytes(2)},
        {"BluePaletteColorLookupTableData": b""},
    ],
    ids=["no descriptor", "half a descriptor", "no table", "too short", "empty"],
)
def test_a_palette_that_is_not_whole_is_damage(tmp_path, change):
    attributes = tables(bytes(4), count=4, bits=8) | change
    path = write_dicom(tmp_path / "a.dcm", np.zeros((2, 2), np.uint8), **attributes)
    with pytest.raises(DamagedImageError, match=r"colour table|PaletteColorLookupTableDescriptor"):
        read_radiograph(path)


def test_words_of_which_one_is_missing_are_not_taken_for_bytes(tmp_path):
    attributes = tables(bytes(6), count=4, bits=16)
    path = write_dicom(tmp_path / "a.dcm", np.zeros((2, 2), np.uint8), **attributes)
    with pytest.raises(DamagedImageError, match="colour table"):
        read_radiograph(path)


@pytest.mark.parametrize("path", sorted(map(Path, get_palette_files("*.dcm"))), ids=lambda path: path.stem)
def test_well_known_palettes_are_those_that_pydicom_has(path):
    dataset = pydicom.dcmread(path)
    values = np.arange(256, dtype=np.uint8).reshape(16, 16)
    palette = read_palette(Attributes(dataset), path.name, is_signed=False, is_little_endian=True)
    assert np.array_equal(look_up(values, palette).stored_values, apply_color_lut(values, dataset))


# pydicom itself takes the other byte order for plain tables, so that of a big-endian file is compared with its twin.
@pytest.mark.parametrize(
    ("name", "twin"),
    [
        ("examples_palette.dcm", "examples_palette.dcm"),
        ("OBXXXX1A.dcm", "OBXXXX1A.dcm"),
        ("OBXXXX1A_rle.dcm", "OBXXXX1A.dcm"),
        ("OBXXXX1A_expb.dcm", "OBXXXX1A.dcm"),
        ("gdcm-US-ALOKA-16.dcm", "gdcm-US-ALOKA-16.dcm"),
        ("gdcm-US-ALOKA-16_big.dcm", "gdcm-US-ALOKA-16.dcm"),
    ],
)
def test_public_files_are_shown_as_pydicom_shows_them(name, twin):
    path, twin_path = (next(folder / file for folder in FOLDERS if (folder / file).exists()) for file in (name, twin))
    dataset = pydicom.dcmread(twin_path)
    expected = apply_color_lut(dataset.pixel_array, dataset)
    if expected.max() > 255:
        expected = np.rint(expected.astype(np.float32) * np.float32(255 / 65535))
    assert np.array_equal(read_radiograph(path).stored_values, expected)
