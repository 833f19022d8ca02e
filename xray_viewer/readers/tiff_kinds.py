"""Kinds of TIFF that Pillow can decode and does not recognise."""

import re
import struct

from PIL import TiffImagePlugin

# What is wrong with a file of another kind, and what to do.
NO_SUCH_TIFF = (
    "It is a TIFF file of a kind that this program cannot show.",
    "Save it as PNG or as a plain TIFF.",
)
# The kinds of field that BigTIFF alone has, all of 64 bits, and those of 32 bits that stand in for them.
_SIGNED = 17
_NARROWER = {16: 4, _SIGNED: 9, 18: 13}
_FIELD_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_BIG_FIELD, _PLAIN_FIELD = 20, 12
_MOST_PAGES = 4096
_MOST_FIELDS = 4096


def teach_tiff() -> None:
    """Make known to Pillow the plain kinds of grey TIFF that it can decode and does not recognise.

    Its table maps byte order, photometric interpretation, sample format, fill order, bits and extra samples to a
    mode and how the mode is stored. Those whose least value is white are stored like the others, and who takes them
    over inverts them. Floats of 16 bits are taken for integers, and viewed as what they are later.
    """
    known = TiffImagePlugin.OPEN_INFO
    known.setdefault((b"MM", 1, (1,), 1, (12,), ()), ("I;16", "I;12"))
    known.setdefault((b"II", 1, (3,), 1, (16,), ()), ("I;16", "I;16"))
    known.setdefault((b"MM", 1, (3,), 1, (16,), ()), ("I;16B", "I;16B"))
    known.setdefault((b"MM", 1, (1,), 1, (32,), ()), ("I", "I;32BS"))
    known.setdefault((b"II", 1, (3,), 1, (64,), ()), ("F", "F;64F"))
    known.setdefault((b"MM", 1, (3,), 1, (64,), ()), ("F", "F;64BF"))
    for (order, photometric, sample_format, fill, bits, extra), mode in list(known.items()):
        is_deep_or_signed = len(bits) == 1 and (bits[0] > 8 or sample_format == (2,))
        if photometric == 1 and is_deep_or_signed and not extra:
            known.setdefault((order, 0, sample_format, fill, bits, extra), mode)


def mend_byte_order(image: TiffImagePlugin.TiffImageFile) -> None:
    """Have compressed big-endian TIFF unpacked in this machine's byte order, in which libtiff hands it over.

    Pillow 13 does so itself for 16 unsigned bits only, and swaps the bytes of the others.
    """
    image.tile = [
        tile._replace(args=(re.sub(r";(16|32|64)B", r";\1N", tile.args[0]), *tile.args[1:]))
        if tile.codec_name == "libtiff" and isinstance(tile.args, tuple)
        else tile
        for tile in image.tile
    ]


def as_plain_tiff(data: bytes) -> bytes:
    """Give a big-endian BigTIFF file as a plain one, with new directories behind the old file's bytes.

    Pillow 13 looks for the version of BigTIFF in the byte where only little-endian files have it. Raises
    ``ValueError``, ``KeyError`` or ``struct.error`` where a directory is damaged, and if the file is too long for
    offsets of 32 bits.
    """
    plain = bytearray(data)
    plain[:8] = b"MM\0*\0\0\0\0"
    (offset,) = struct.unpack_from(">Q", data, 8)
    link = 4  # where the place of the next directory is to be written
    for _ in range(_MOST_PAGES):
        if offset == 0:
            break
        plain += b"\0" * (len(plain) % 2)
        place = len(plain)
        directory, offset = _narrowed(data, offset, place)
        plain += directory
        struct.pack_into(">I", plain, link, place)
        link = place + 2 + _PLAIN_FIELD * struct.unpack_from(">H", directory)[0]
    return bytes(plain)


def _narrowed(data: bytes, offset: int, place: int) -> tuple[bytes, int]:
    """Give a BigTIFF directory as a plain one that stands at ``place``, and the offset of the next."""
    (count,) = struct.unpack_from(">Q", data, offset)
    if count > _MOST_FIELDS:
        raise ValueError(f"a directory has no {count} fields")
    fields, values = bytearray(struct.pack(">H", count)), bytearray()
    values_place = place + 2 + _PLAIN_FIELD * count + 4
    for field in range(count):
        at = offset + 8 + _BIG_FIELD * field
        tag, kind, length = struct.unpack_from(">HHQ", data, at)
        size = length * _FIELD_BYTES[kind]
        start = at + 12 if size <= 8 else struct.unpack_from(">Q", data, at + 12)[0]
        value = data[start : start + size]
        if len(value) < size:
            raise ValueError("a field ends behind the file")
        if kind in _NARROWER:
            numbers = struct.unpack(f">{length}{'q' if kind == _SIGNED else 'Q'}", value)
            value = struct.pack(f">{length}{'i' if kind == _SIGNED else 'I'}", *numbers)
        fields += struct.pack(">HHI", tag, _NARROWER.get(kind, kind), length)
        if len(value) <= 4:
            fields += value.ljust(4, b"\0")
        else:
            fields += struct.pack(">I", values_place + len(values))
            values += value + b"\0" * (len(value) % 2)
    (following,) = struct.unpack_from(">Q", data, offset + 8 + _BIG_FIELD * count)
    return bytes(fields + struct.pack(">I", 0) + values), following
