"""Undo the run lengths of RLE Lossless (PS3.5 Annex G), to no more bytes than a picture has.

Two bytes of a segment become up to 128, so each segment is decoded only as far as the picture goes.
"""

import struct

# The number of segments and where fifteen of them begin, four bytes each (PS3.5 G.5).
_HEADER = struct.Struct("<16I")
# What may follow the last run of a segment: bytes that make its length even, and runs that stand for nothing.
_PADDING = b"\x00\x80"


def decode_run_lengths(
    source: bytes, pixels: int, samples_per_pixel: int, bits_allocated: int
) -> tuple[bytearray, bool]:
    """Decode a frame of so many pixels: one plane after the other, little endian; and whether there was more in it.

    Raises ``ValueError`` if there is less, or ``struct.error`` if there is not even its header.
    """
    sample_bytes, rest = divmod(bits_allocated, 8)
    count, *starts = _HEADER.unpack_from(source)
    if rest or count != samples_per_pixel * sample_bytes or count > len(starts):
        raise ValueError("a frame has one segment for each byte of a pixel")
    stops = [*starts[1:count], len(source)]
    planes = bytearray(pixels * count)
    plane = pixels * sample_bytes
    has_more = False
    for index, (start, stop) in enumerate(zip(starts, stops, strict=False)):
        segment, goes_on = _decode_segment(source[start:stop], pixels)
        has_more |= goes_on
        sample, byte = divmod(index, sample_bytes)
        # The most significant byte comes first (PS3.5 G.2).
        first = sample * plane + sample_bytes - 1 - byte
        planes[first : (sample + 1) * plane : sample_bytes] = segment
    return planes, has_more


def _decode_segment(source: bytes, size: int) -> tuple[bytearray, bool]:
    """Decode so many bytes of a segment, and tell whether it goes on. Raises ``ValueError`` if it has less."""
    decoded = bytearray()
    position, end = 0, len(source)
    while len(decoded) < size and position < end:
        count = source[position]  # PS3.5 G.3.2
        if count < 128:
            decoded += source[position + 1 : position + 2 + count]
            position += 2 + count
        elif count > 128:
            decoded += source[position + 1 : position + 2] * (257 - count)
            position += 2
        else:
            position += 1
    if len(decoded) < size:
        raise ValueError("a segment has a byte for each pixel")
    goes_on = len(decoded) > size or bool(source[position:].strip(_PADDING))
    del decoded[size:]
    return decoded, goes_on
