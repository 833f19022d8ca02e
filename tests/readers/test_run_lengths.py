"""RLE Lossless: what a frame holds, and no more of it than the picture has."""

import struct
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from pydicom.encaps import encapsulate
from pydicom.pixels import get_encoder
from pydicom.uid import RLELossless

from tests.factories import write_dicom
from xray_viewer.core.errors import DamagedImageError
from xray_viewer.readers import read_radiograph
from xray_viewer.readers.run_lengths import decode_run_lengths

ROW = bytes([10, 20, 20, 30])


def frame(*segments):
    starts, position = [], 64
    for segment in segments:
        starts.append(position)
        position += len(segment)
    header = struct.pack("<16I", len(segments), *starts, *[0] * (15 - len(segments)))
    return header + b"".join(segments)


def literal(values):
    return bytes([len(values) - 1]) + values


def test_runs_and_literals():
    # PS3.5 G.3.2: 0x00 and 0x01 copy one and two bytes, 0xFF and 0x81 repeat one 2 and 128 times, 0x80 is nothing.
    segment = b"\x01\x07\x08" + b"\x80" + b"\xff\x09" + b"\x81\x05" + b"\x00\x06"
    decoded, has_more = decode_run_lengths(frame(segment), 133, 1, 8)
    assert decoded == bytes([7, 8, 9, 9, *[5] * 128, 6])
    assert not has_more


def test_the_first_segment_has_the_high_bytes():
    decoded, _has_more = decode_run_lengths(frame(literal(b"\x01\x02"), literal(b"\xfe\xff")), 2, 1, 16)
    assert np.frombuffer(decoded, "<u2").tolist() == [0x01FE, 0x02FF]


@given(arrays(np.uint16, (2, 40, 3), elements=st.sampled_from([0, 1, 255, 256, 4095, 65535])))
def test_what_pydicom_encodes_comes_back_in_planes(values):
    encoded = get_encoder(RLELossless).encode(
        values,
        encoding_plugin="pydicom",
        rows=2,
        columns=40,
        samples_per_pixel=3,
        number_of_frames=1,
        bits_allocated=16,
        bits_stored=16,
        pixel_representation=0,
        photometric_interpretation="RGB",
        planar_configuration=0,
    )
    decoded, has_more = decode_run_lengths(encoded, 80, 3, 16)
    assert np.array_equal(np.frombuffer(decoded, "<u2").reshape(3, 2, 40), np.moveaxis(values, 2, 0))
    assert not has_more


@pytest.mark.parametrize("padding", [b"", b"\x00", b"\x00\x00\x00", b"\x80"])
def test_padding_is_nothing_more(padding):
    assert decode_run_lengths(frame(literal(ROW) + padding), 4, 1, 8) == (ROW, False)


@pytest.mark.parametrize("more", [literal(b"\x01"), b"\x81\x00", b"\x00\x00\x81\x00"])
def test_what_goes_beyond_the_picture_is_left_and_told(more):
    assert decode_run_lengths(frame(literal(ROW) + more), 4, 1, 8) == (ROW, True)


def test_a_run_beyond_the_picture_is_cut():
    assert decode_run_lengths(frame(b"\x81\x09"), 4, 1, 8) == (b"\x09" * 4, True)


@pytest.mark.parametrize(
    "source",
    [
        b"",
        frame(literal(ROW))[:63],
        frame(literal(ROW)[:-1]),
        frame(b"\xfd"),  # a run without its value
        frame(b"\x80" * 1000),
        frame(literal(ROW), literal(ROW)),  # two bytes a pixel
        struct.pack("<16I", 1, 0xFFFFFFFF, *[0] * 14) + literal(ROW),
    ],
    ids=["nothing", "half a header", "short", "half a run", "no operations", "segments", "start"],
)
def test_less_than_the_picture_is_an_error(source):
    with pytest.raises((ValueError, struct.error)):
        decode_run_lengths(source, 4, 1, 8)


@pytest.mark.parametrize("bits_allocated", [1, 12])
def test_parts_of_bytes_have_no_segment(bits_allocated):
    with pytest.raises(ValueError, match="one segment"):
        decode_run_lengths(frame(literal(ROW)), 4, 1, bits_allocated)


def test_memory_is_the_picture_s_and_not_the_run_s():
    source = frame(b"\x81\x00" * 500_000)  # 64 MB of zeros
    tracemalloc.start()
    decode_run_lengths(source, 64 * 64, 1, 8)
    _current, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 * len(source)  # its segment, and what is left of it


def written(tmp_path, encoded):
    values = np.zeros((1, 4), np.uint8)
    return write_dicom(tmp_path / "a.dcm", values, transfer_syntax=RLELossless, PixelData=encapsulate([encoded]))


def test_a_file_with_more_than_its_picture_shows_with_a_notice(tmp_path):
    image = read_radiograph(written(tmp_path, frame(literal(ROW) + b"\x81\x00" * 100_000)))
    assert image.stored_values.tolist() == [list(ROW)]
    assert image.notices == ("PixelData holds more than the picture; what goes beyond it was ignored.",)


def test_a_file_with_less_than_its_picture_is_damaged(tmp_path):
    with pytest.raises(DamagedImageError, match="RLE Lossless"):
        read_radiograph(written(tmp_path, frame(literal(ROW[:3]))))
