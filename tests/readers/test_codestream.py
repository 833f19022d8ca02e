import io

import numpy as np
import pytest
from PIL import Image

from xray_viewer.readers.dicom.codestream import FrameSize, frame_size


def encoded(samples, image_format, **options):
    shape = (40, 50) if samples == 1 else (40, 50, 3)
    buffer = io.BytesIO()
    Image.fromarray(np.zeros(shape, np.uint8)).save(buffer, format=image_format, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("samples", [1, 3])
@pytest.mark.parametrize(
    ("image_format", "options"),
    [
        ("JPEG", {}),
        ("JPEG", {"progressive": True, "comment": b"a comment before the frame"}),
        ("JPEG2000", {"no_jp2": True}),
        ("JPEG2000", {"no_jp2": False}),
    ],
)
def test_the_size_of_a_frame(samples, image_format, options):
    assert frame_size(encoded(samples, image_format, **options)) == FrameSize(40, 50, samples)


def test_fill_bytes_before_a_marker():
    source = encoded(1, "JPEG")
    assert frame_size(source[:2] + b"\xff\xff" + source[2:]) == FrameSize(40, 50, 1)


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff\xda" + b"\0" * 20,
        b"\xff\xd8plain text",
        b"\xff\x4f\xff\x51\0",
        b"\0" * 100,
    ],
)
def test_a_frame_without_header_has_no_size(source):
    assert frame_size(source) is None


@pytest.mark.parametrize("length", [0, 1, 7, 1 << 30])
def test_a_box_of_impossible_length_is_not_followed(length):
    source = encoded(1, "JPEG2000", no_jp2=False)
    assert frame_size(source[:12] + length.to_bytes(4, "big") + source[16:]) is None
