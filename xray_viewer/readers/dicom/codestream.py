"""Read the size of a compressed frame from its own header, which a decoder obeys whatever the DICOM header says."""

from dataclasses import dataclass

# Start-of-frame markers of ITU-T T.81 B.1.1.3, and that of JPEG-LS (T.87): not DHT (C4), JPG (C8) or DAC (CC).
_START_OF_FRAME = frozenset({*range(0xC0, 0xD0), 0xF7} - {0xC4, 0xC8, 0xCC})
_START_OF_SCAN = 0xDA
# The markers SOC and SIZ, with which every JPEG 2000 codestream begins (ITU-T T.800 A.4.1, A.5.1).
_JPEG_2000_START = b"\xff\x4f\xff\x51"
# The first box of a JP2 file, of twelve bytes (ITU-T T.800 I.5.1).
_JP2_START = b"\x00\x00\x00\x0cjP  "
_JP2_SIGNATURE_BYTES = 12


@dataclass(frozen=True)
class FrameSize:
    """The size of a frame: pixels down, pixels across, samples per pixel."""

    rows: int
    columns: int
    samples: int


def frame_size(source: bytes) -> FrameSize | None:
    """Read the size from a JPEG, JPEG-LS or JPEG 2000 frame, or None if it has no header that can be read."""
    if source.startswith(b"\xff\xd8"):
        return _size_in_jpeg(source)
    start = _start_in_jp2(source) if source.startswith(_JP2_START) else 0
    if start is None or not source.startswith(_JPEG_2000_START, start):
        return None
    return _size_in_jpeg_2000(source[start + 4 : start + 42])


def _start_in_jp2(source: bytes) -> int | None:
    """Find the codestream in the boxes of a JP2 file, in which it may be wrapped against PS3.5 A.4.4.

    A box that has no length is not followed: pydicom 3.0 follows it for ever.
    """
    position = _JP2_SIGNATURE_BYTES
    while position + 8 <= len(source):
        if source[position + 4 : position + 8] == b"jp2c":
            return position + 8
        length = int.from_bytes(source[position : position + 4], "big")
        if length < 8:
            return None
        position += length
    return None


def _size_in_jpeg(source: bytes) -> FrameSize | None:
    position = 2
    while position + 10 <= len(source):
        if source[position] != 0xFF:
            return None
        marker = source[position + 1]
        if marker == 0xFF:  # a fill byte
            position += 1
            continue
        if marker in _START_OF_FRAME:
            # Length (2), precision (1), lines (2), samples per line (2), components (1).
            header = source[position + 5 : position + 10]
            return FrameSize(int.from_bytes(header[:2], "big"), int.from_bytes(header[2:4], "big"), header[4])
        if marker == _START_OF_SCAN:
            return None
        position += 2 + int.from_bytes(source[position + 2 : position + 4], "big")
    return None


def _size_in_jpeg_2000(segment: bytes) -> FrameSize | None:
    """Read what follows the SIZ marker: length (2), capabilities (2), eight sizes and offsets (4 each), components."""
    if len(segment) < 38:
        return None
    x_end, y_end, x_start, y_start = (int.from_bytes(segment[at : at + 4], "big") for at in (4, 8, 12, 16))
    return FrameSize(y_end - y_start, x_end - x_start, int.from_bytes(segment[36:38], "big"))
