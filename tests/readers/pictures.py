"""Pictures of each format, also of kinds that Pillow cannot write: those are encoded by hand."""

import io
import itertools
import struct
import zlib

import numpy as np

from xray_viewer.core.grayscale import display_table, display_values

GREY = (np.indices((24, 32)).sum(axis=0) * 4).astype(np.uint8)
DEEP = (GREY.astype(np.uint16) << 8) + 7
_RNG = np.random.default_rng(3)
COLOR = _RNG.integers(0, 256, (24, 32, 3), dtype=np.uint8)
DEEP_COLOR = _RNG.integers(0, 65536, (24, 32, 3)).astype(">u2")


def encoded(image, image_format, **options):
    buffer = io.BytesIO()
    image.save(buffer, format=image_format, **options)
    return buffer.getvalue()


def shown(image):
    return display_values(image.stored_values, display_table(image))


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width, height, bits, color_type, rows, *, filters=None, between=b"", interlaced=False):
    """Encode scan lines by hand, for the depths that Pillow cannot write."""
    header = struct.pack(">IIBBBBB", width, height, bits, color_type, 0, 0, interlaced)
    lines = b"".join(b"\0" + row for row in rows) if filters is None else filtered(rows, filters)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + between
        + chunk(b"IDAT", zlib.compress(lines))
        + chunk(b"IEND", b"")
    )


def filtered(rows, filters):
    """Filter scan lines of six bytes a pixel (PNG specification 9.2), each with the next of ``filters``."""
    lines, above = b"", bytes(len(rows[0]))
    for row, kind in zip(rows, itertools.cycle(filters)):
        line = bytearray([kind])
        for at, value in enumerate(row):
            left, up, corner = (row[at - 6], above[at], above[at - 6]) if at >= 6 else (0, above[at], 0)
            nearest = min((left, up, corner), key=lambda other, ends=(left + up - corner): abs(ends - other))
            line.append((value - (0, left, up, (left + up) // 2, nearest)[kind]) % 256)
        lines, above = lines + line, row
    return lines


def interlaced_rows(values):
    """Give the scan lines of the seven passes of Adam7 (PNG specification 8.2)."""
    starts_and_steps = (
        (0, 0, 8, 8),
        (0, 4, 8, 8),
        (4, 0, 8, 4),
        (0, 2, 4, 4),
        (2, 0, 4, 2),
        (0, 1, 2, 2),
        (1, 0, 2, 1),
    )
    passes = [values[row::rows, column::columns] for row, column, rows, columns in starts_and_steps]
    return [line.tobytes() for part in passes if part.size for line in part]


def big_endian_big_tiff(*pages):
    """Encode pages of two strips each, with fields of every size, in the directory and behind it."""
    data, link = bytearray(struct.pack(">2sHHHQ", b"MM", 43, 8, 0, 0)), 8
    for values in pages:
        first = values.shape[0] // 2 * values[0].nbytes
        strips = len(data), len(data) + first, first, values.nbytes - first
        data += values.astype(values.dtype.newbyteorder(">")).tobytes()
        offsets = len(data)
        data += struct.pack(">4Q", *strips)
        samples = 3 if values.ndim == 3 else 1
        entries = [
            (256, 16, 1, struct.pack(">Q", values.shape[1])),
            (257, 4, 1, struct.pack(">I", values.shape[0])),
            (258, 3, samples, struct.pack(">H", 8 * values.dtype.itemsize) * samples),
            (259, 3, 1, struct.pack(">H", 1)),
            (262, 3, 1, struct.pack(">H", 2 if samples == 3 else 1)),
            (273, 16, 2, struct.pack(">Q", offsets)),
            (277, 3, 1, struct.pack(">H", samples)),
            (278, 16, 1, struct.pack(">Q", values.shape[0] // 2)),
            (279, 16, 2, struct.pack(">Q", offsets + 16)),
            (339, 3, samples, struct.pack(">H", 3 if values.dtype.kind == "f" else 1) * samples),
        ]
        struct.pack_into(">Q", data, link, len(data))
        data += struct.pack(">Q", len(entries))
        for tag, kind, count, value in entries:
            data += struct.pack(">HHQ", tag, kind, count) + value.ljust(8, b"\0")
        link = len(data)
        data += struct.pack(">Q", 0)
    return bytes(data)


def tiff(values, photometric=1, sample_format=1, order="<", *, compressed=False, tiled=False):
    """Encode one strip or one tile by hand, for the kinds that Pillow cannot write."""
    values = values.astype(values.dtype.newbyteorder(order))
    data = zlib.compress(values.tobytes()) if compressed else values.tobytes()
    size = len(data)
    data += b"\0" * (size % 2)
    entries = [
        (256, 4, values.shape[1]),
        (257, 4, values.shape[0]),
        (258, 3, 8 * values.dtype.itemsize),
        (259, 3, 8 if compressed else 1),
        (262, 3, photometric),
        (277, 3, 1),
        (339, 3, sample_format),
    ]
    if tiled:
        entries += [(322, 4, values.shape[1]), (323, 4, values.shape[0]), (324, 4, 8), (325, 4, size)]
    else:
        entries += [(273, 4, 8), (278, 4, values.shape[0]), (279, 4, size)]
    entries.sort()
    directory = struct.pack(order + "H", len(entries))
    for tag, kind, value in entries:
        content = struct.pack(order + "HH", value, 0) if kind == 3 else struct.pack(order + "I", value)
        directory += struct.pack(order + "HHI", tag, kind, 1) + content
    head = {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(order + "I", 8 + len(data))
    return head + data + directory + struct.pack(order + "I", 0)


def color_tiff(values, order, *, compressed):
    """Encode 16-bit RGB in one strip, with its three depths behind the directory."""
    data = values.astype(f"{order}u2").tobytes()
    data = zlib.compress(data) if compressed else data
    data += b"\0" * (len(data) % 2)
    place = 8 + len(data)
    fields = {256: 32, 257: 24, 259: 8 if compressed else 1, 262: 2, 273: 8, 277: 3, 278: 24, 279: len(data)}
    behind = place + 2 + 12 * (len(fields) + 1) + 4
    directory = struct.pack(order + "H", len(fields) + 1)
    for tag, value in sorted({**fields, 258: behind}.items()):
        kind, count = (3, 3) if tag == 258 else (4, 1)
        directory += struct.pack(order + "HHII", tag, kind, count, value)
    head = {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(order + "I", place)
    return head + data + directory + struct.pack(order + "I3H", 0, 16, 16, 16)


def planar_tiff(values, order, *, compressed, photometric=2, extra=None, orientation=1):
    """Encode colour of 16 bits in a plane for each sample, of two strips each, with the long fields behind."""
    rows, columns, samples = values.shape
    strips = [half for plane in np.moveaxis(values, 2, 0) for half in np.split(plane, [rows // 2])]
    pieces = [half.astype(f"{order}u2").tobytes() for half in strips]
    pieces = [zlib.compress(piece) for piece in pieces] if compressed else pieces
    places = list(itertools.accumulate(map(len, pieces), initial=8))
    fields = {
        256: [columns],
        257: [rows],
        258: [16] * samples,
        259: [8 if compressed else 1],
        262: [photometric],
        273: places[:-1],
        274: [orientation],
        277: [samples],
        278: [rows // 2],
        279: list(map(len, pieces)),
        284: [2],
        **({} if extra is None else {338: [extra]}),
    }
    directory, behind = struct.pack(order + "H", len(fields)), b""
    start_behind = places[-1] + 2 + 12 * len(fields) + 4
    for tag, numbers in sorted(fields.items()):
        packed = struct.pack(f"{order}{len(numbers)}I", *numbers)
        directory += struct.pack(order + "HHI", tag, 4, len(numbers))
        directory += packed if len(numbers) == 1 else struct.pack(order + "I", start_behind + len(behind))
        behind += b"" if len(numbers) == 1 else packed
    head = {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(order + "I", places[-1])
    return head + b"".join(pieces) + directory + bytes(4) + behind


def bmp_with_opacity(color, opacity):
    """Encode colour of 8 bits with an opacity, in version 4 of the format, from the top down."""
    rows, columns = opacity.shape
    pixels = np.dstack([color[..., ::-1], opacity]).astype(np.uint8).tobytes()
    masks = struct.pack("<4I", 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
    header = struct.pack("<IiiHHIIiiII", 108, columns, -rows, 1, 32, 3, len(pixels), 0, 0, 0, 0) + masks + bytes(52)
    return b"BM" + struct.pack("<IHHI", 14 + 108 + len(pixels), 0, 0, 14 + 108) + header + pixels
