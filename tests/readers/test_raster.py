import io
import itertools
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from tests.readers.refusals import TIFF_REFUSALS
from xray_viewer.core.errors import DamagedImageError, ImageTooLargeError, ReadError, UnsupportedImageError
from xray_viewer.core.grayscale import display_table, display_values, modality_values
from xray_viewer.core.radiograph import PhotometricInterpretation, Rescale
from xray_viewer.readers import read_radiograph

GREY = (np.indices((24, 32)).sum(axis=0) * 4).astype(np.uint8)
DEEP = (GREY.astype(np.uint16) << 8) + 7
RNG = np.random.default_rng(3)
COLOR = RNG.integers(0, 256, (24, 32, 3), dtype=np.uint8)


@pytest.fixture
def read(tmp_path):
    """Read bytes, or a Pillow image saved in a format, through a file."""

    def read_back(source, image_format="PNG", **options):
        path = tmp_path / "picture"
        if isinstance(source, bytes):
            path.write_bytes(source)
        else:
            source.save(path, format=image_format, **options)
        return read_radiograph(path)

    return read_back


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


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("photometric", [0, 1])
@pytest.mark.parametrize("compressed", [False, True])
@pytest.mark.parametrize("tiled", [False, True])
@pytest.mark.parametrize("kind", ["i1", "u2", "u4", "i2", "i4", "f2", "f4", "f8"])
def test_deep_tiff_in_every_layout(read, kind, tiled, compressed, photometric, order):
    most = 120 if kind == "i1" else 30000
    values = np.linspace(0 if kind[0] == "u" else -most, most, 48 * 32).reshape(32, 48).astype(kind)
    sample_format = {"u": 1, "i": 2, "f": 3}[kind[0]]
    image = read(tiff(values, photometric, sample_format, order, compressed=compressed, tiled=tiled))
    restored = modality_values(image.stored_values.astype(np.float64), image.modality_transform)
    assert restored == pytest.approx(values.astype(np.float64), abs=0.5)
    assert image.is_inverted is (photometric == 0)


@pytest.mark.parametrize("image_format", ["PNG", "TIFF", "BMP"])
def test_grey_is_kept(read, image_format):
    image = read(Image.fromarray(GREY), image_format)
    assert np.array_equal(image.stored_values, GREY)
    assert (image.bits_stored, image.source_format, image.notices) == (8, image_format, ())
    assert image.photometric_interpretation is PhotometricInterpretation.MONOCHROME2


@pytest.mark.parametrize("image_format", ["PNG", "TIFF", "BMP"])
def test_colour_is_kept(read, image_format):
    image = read(Image.fromarray(COLOR), image_format)
    assert image.is_color
    assert np.array_equal(image.stored_values, COLOR)


@pytest.mark.parametrize("image_format", ["PNG", "TIFF", "BMP"])
def test_grey_in_colour_is_grey(read, image_format):
    image = read(Image.fromarray(GREY).convert("RGB"), image_format)
    assert image.photometric_interpretation is PhotometricInterpretation.MONOCHROME2
    assert np.array_equal(image.stored_values, GREY)


def test_a_palette_of_greys_is_grey(read):
    image = read(Image.fromarray(GREY).convert("RGB").quantize(256))
    assert image.photometric_interpretation is PhotometricInterpretation.MONOCHROME2
    assert np.abs(image.stored_values.astype(int) - GREY).max() <= 4


def test_a_palette_of_colours(read):
    picture = Image.fromarray(np.array([[0, 1, 2]], np.uint8), "P")
    picture.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255])
    assert read(picture).stored_values.tolist() == [[[255, 0, 0], [0, 255, 0], [0, 0, 255]]]


def test_png_of_16_bits_keeps_them(read):
    image = read(Image.fromarray(DEEP))
    assert np.array_equal(image.stored_values, DEEP)
    assert image.bits_stored == 16


@pytest.mark.parametrize(
    ("bits", "row", "expected"),
    [
        (1, 0b0110_0000, [0, 255, 255, 0]),
        (2, 0b0001_1011, [0, 85, 170, 255]),
    ],
)
def test_png_of_few_bits_runs_from_black_to_white(read, bits, row, expected):
    image = read(png(4, 1, bits, 0, [bytes([row])]))
    assert shown(image).tolist() == [expected]


DEEP_COLOR = RNG.integers(0, 65536, (24, 32, 3)).astype(">u2")


@pytest.mark.parametrize("values", [DEEP_COLOR, np.repeat(DEEP[..., np.newaxis], 3, axis=2).astype(">u2")])
@pytest.mark.parametrize("filters", [(0,), (1,), (2,), (3,), (4,), (4, 3, 2, 1, 0)])
def test_png_of_16_bit_colour_is_read_whole(read, values, filters):
    image = read(png(32, 24, 16, 2, [row.tobytes() for row in values], filters=filters))
    if image.is_color:
        assert np.array_equal(image.stored_values, np.rint(values / 257))
    else:
        assert np.array_equal(image.stored_values, DEEP)
        assert image.bits_stored == 16
    assert image.is_color is (values is DEEP_COLOR)


def test_interlaced_png_of_16_bit_colour_is_read_whole(read):
    values = np.repeat(DEEP[..., np.newaxis], 3, axis=2).astype(">u2")
    image = read(png(32, 24, 16, 2, interlaced_rows(values), interlaced=True))
    assert np.array_equal(image.stored_values, DEEP)


def test_transparency_of_16_bits_is_black_and_takes_no_bits(read):
    opacity = np.full(DEEP.shape, 0xFFFF)
    opacity[0, :2] = 0, 0x8000
    expected = DEEP.copy()
    expected[0, :2] = 0, np.rint(int(DEEP[0, 1]) * 0x8000 / 0xFFFF)
    for color_type, channels in ((4, 1), (6, 3)):
        values = np.dstack([DEEP] * channels + [opacity]).astype(">u2")
        image = read(png(32, 24, 16, color_type, [row.tobytes() for row in values]))
        assert np.array_equal(image.stored_values, expected)


def test_a_transparent_colour_of_16_bits_is_black(read):
    values = np.repeat(DEEP[..., np.newaxis], 3, axis=2).astype(">u2")
    transparent = chunk(b"tRNS", values[5, 7].tobytes())
    image = read(png(32, 24, 16, 2, [row.tobytes() for row in values], between=transparent))
    assert np.array_equal(image.stored_values, np.where(DEEP[5, 7] == DEEP, 0, DEEP))


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("compressed", [False, True])
def test_tiff_of_16_bit_colour_is_read_whole(read, order, compressed):
    image = read(color_tiff(np.repeat(DEEP[..., np.newaxis], 3, axis=2), order, compressed=compressed))
    assert np.array_equal(image.stored_values, DEEP)
    assert np.array_equal(
        read(color_tiff(DEEP_COLOR, order, compressed=compressed)).stored_values, np.rint(DEEP_COLOR / 257)
    )


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


def test_what_is_transparent_is_black(read):
    grey = np.full((1, 3, 2), (200, 255), np.uint8)
    grey[0, 1, 1], grey[0, 2, 1] = 0, 128
    assert read(Image.fromarray(grey, "LA")).stored_values.tolist() == [[200, 0, 100]]
    color = np.array([[[10, 20, 30, 255], [10, 20, 30, 0]]], np.uint8)
    assert read(Image.fromarray(color, "RGBA")).stored_values.tolist() == [[[10, 20, 30], [0, 0, 0]]]


def test_an_opaque_alpha_changes_nothing(read):
    opaque = Image.fromarray(GREY).convert("RGBA")
    assert np.array_equal(read(opaque).stored_values, GREY)


def test_a_transparent_colour_of_a_palette_is_black(read):
    picture = Image.fromarray(np.array([[0, 1]], np.uint8), "P")
    picture.putpalette([50, 50, 50, 90, 90, 90])
    assert read(picture, transparency=1).stored_values.tolist() == [[50, 0]]


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"optimize": True}])
def test_grey_jpeg(read, options):
    image = read(Image.fromarray(GREY), "JPEG", quality=95, **options)
    assert not image.is_color
    assert np.abs(image.stored_values.astype(int) - GREY).max() <= 4


def test_a_jpeg_with_noise_in_its_colour_is_grey(read):
    noisy = np.clip(GREY[..., np.newaxis].astype(int) + RNG.integers(-3, 4, COLOR.shape), 0, 255).astype(np.uint8)
    image = read(Image.fromarray(noisy), "JPEG", quality=95)
    assert not image.is_color
    assert np.abs(image.stored_values.astype(int) - GREY).max() <= 8


def test_a_jpeg_with_a_coloured_mark_is_colour(read):
    marked = np.repeat(GREY[..., np.newaxis], 3, axis=2)
    marked[:8, :8] = (255, 0, 0)
    assert read(Image.fromarray(marked), "JPEG", quality=95).is_color


def test_cmyk_jpegs_of_either_polarity(read):
    picture = Image.new("CMYK", (16, 16), (0, 200, 200, 0))  # a light red
    expected = np.asarray(picture.convert("RGB"))[0, 0].astype(int)
    inverted = encoded(picture, "JPEG", quality=100)
    assert b"Adobe" in inverted
    assert np.abs(read(inverted).stored_values[8, 8] - expected).max() <= 3
    start = inverted.index(b"\xff\xee")
    length = int.from_bytes(inverted[start + 2 : start + 4], "big") + 2
    plain = encoded(Image.eval(picture, lambda value: 255 - value), "JPEG", quality=100)
    plain = plain[:start] + plain[start + length :]
    assert b"Adobe" not in plain
    assert np.abs(read(plain).stored_values[8, 8] - expected).max() <= 3


@pytest.mark.parametrize(
    ("orientation", "upright"),
    [
        (1, lambda stored: stored),
        (3, lambda stored: stored[::-1, ::-1]),
        (6, lambda stored: np.rot90(stored, -1)),
        (8, lambda stored: np.rot90(stored)),
        (2, lambda stored: stored[:, ::-1]),
    ],
)
@pytest.mark.parametrize("image_format", ["JPEG", "PNG", "TIFF"])
def test_exif_orientation(read, orientation, upright, image_format):
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"quality": 100} if image_format == "JPEG" else {}
    image = read(Image.fromarray(GREY), image_format, exif=exif, **options)
    expected = upright(GREY)
    assert image.stored_values.shape == expected.shape
    assert np.abs(image.stored_values.astype(int) - expected).max() <= 2


@pytest.mark.parametrize("order", ["<", ">"])
def test_tiff_of_16_bits(read, order):
    image = read(tiff(DEEP, order=order))
    assert np.array_equal(image.stored_values, DEEP)
    assert image.stored_values.dtype == np.uint16


def test_tiff_of_signed_values(read):
    signed = np.array([[-3, 0, 1000]], np.int16)
    image = read(tiff(signed, sample_format=2))
    assert (image.stored_values.tolist(), image.stored_values.dtype) == ([[-3, 0, 1000]], np.int16)
    assert read(tiff(np.array([[-3, 0, 100]], np.int8), sample_format=2)).stored_values.tolist() == [[-3, 0, 100]]


@pytest.mark.parametrize(
    ("values", "sample_format"),
    [
        (np.array([[0, 70_000, 4_000_000_000]], np.uint32), 1),
        (np.array([[-70_000, 0, 2_000_000_000]], np.int32), 2),
        (np.array([[-1.5, 0, 2.25]], np.float32), 3),
    ],
)
def test_tiff_of_32_bits_is_requantised(read, values, sample_format):
    image = read(tiff(values, sample_format=sample_format))
    restored = modality_values(image.stored_values.astype(np.float64), image.modality_transform)
    step = (float(values.max()) - float(values.min())) / 65535
    assert restored == pytest.approx(values.astype(np.float64), abs=step)
    assert image.stored_values.tolist()[0][::2] == [0, 65535]


def test_tiff_of_32_bits_that_need_16_is_kept(read):
    image = read(tiff(DEEP.astype(np.uint32)))
    assert np.array_equal(image.stored_values, DEEP)
    assert image.modality_transform == Rescale()


def test_floats_that_are_none_do_not_count(read):
    image = read(tiff(np.array([[0.0, 1.0, np.nan, np.inf]], np.float32), sample_format=3))
    assert image.stored_values.tolist() == [[0, 65535, 0, 65535]]
    with pytest.raises(DamagedImageError):
        read(tiff(np.full((2, 2), np.nan, np.float32), sample_format=3))


@pytest.mark.parametrize(
    ("values", "sample_format"), [(GREY, 1), (DEEP, 1), ((GREY / 255).astype(np.float32), 3)], ids=["8", "16", "float"]
)
def test_tiff_whose_least_value_is_white(read, values, sample_format):
    black = shown(read(tiff(values, sample_format=sample_format)))
    white = shown(read(tiff(values, photometric=0, sample_format=sample_format)))
    assert np.abs(255 - white.astype(int) - black).max() <= 1


@pytest.mark.parametrize("values", [GREY, DEEP, COLOR], ids=["8", "16", "color"])
def test_big_tiff(read, values):
    picture = encoded(Image.fromarray(values), "TIFF", big_tiff=True)
    assert picture[2] == 43
    assert np.array_equal(read(picture).stored_values, values)


@pytest.mark.parametrize("values", [GREY, DEEP, COLOR, DEEP.astype(np.float32)], ids=["8", "16", "color", "float"])
def test_big_tiff_of_big_endian(read, values, tmp_path):
    assert read(big_endian_big_tiff(values, values[::-1])).number_of_frames == 2
    for frame, page in enumerate((values, values[::-1])):
        image = read_radiograph(tmp_path / "picture", frame)
        restored = modality_values(image.stored_values.astype(np.float64), image.modality_transform)
        assert restored == pytest.approx(page.astype(np.float64), abs=0.5)


def test_a_damaged_big_tiff_of_big_endian_is_read_or_refused(read):
    whole = big_endian_big_tiff(GREY)
    for position in [*range(4, 16), *range(16 + GREY.size, len(whole), 3)]:
        corrupt = bytearray(whole)
        corrupt[position] ^= 0xFF
        try:
            read(bytes(corrupt))
        except ReadError as error:
            assert error.name == "picture"  # noqa: PT017  # some survive
    for length in range(16, len(whole), 100):
        with pytest.raises(DamagedImageError):
            read(whole[:length])


def test_each_page_can_be_read(read, tmp_path):
    pages = [GREY, DEEP, 255 - GREY[:5]]
    first, *others = map(Image.fromarray, pages)
    assert np.array_equal(read(first, "TIFF", save_all=True, append_images=others).stored_values, GREY)
    for frame, page in enumerate(pages):
        image = read_radiograph(tmp_path / "picture", frame)
        assert np.array_equal(image.stored_values, page)
        assert (image.frame, image.number_of_frames) == (frame, 3)
    with pytest.raises(UnsupportedImageError, match="It has 3 frames, and no frame 4"):
        read_radiograph(tmp_path / "picture", 3)


def test_a_picture_has_one_frame(read, tmp_path):
    assert read(Image.fromarray(GREY)).number_of_frames == 1
    with pytest.raises(UnsupportedImageError, match="It has one frame, and no frame 2"):
        read_radiograph(tmp_path / "picture", 1)


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate", "packbits"])
def test_compressed_tiff(read, compression):
    assert np.array_equal(read(Image.fromarray(DEEP), "TIFF", compression=compression).stored_values, DEEP)


@pytest.mark.parametrize(
    ("picture", "image_format", "options"),
    [
        (GREY, "PNG", {}),
        (DEEP, "PNG", {}),
        (GREY, "JPEG", {}),
        (COLOR, "JPEG", {"progressive": True}),
        (COLOR, "BMP", {}),
        (GREY, "TIFF", {}),
        (DEEP, "TIFF", {"compression": "tiff_lzw"}),
    ],
)
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.8, 0.95])
def test_a_picture_that_is_cut_short_is_damaged(read, picture, image_format, options, kept):
    whole = encoded(Image.fromarray(picture), image_format, **options)
    with pytest.raises(DamagedImageError) as caught:
        read(whole[: int(len(whole) * kept)])
    assert caught.value.name == "picture"


def test_corrupt_pictures_are_read_or_refused(read):
    for image_format in ("PNG", "JPEG", "TIFF", "BMP"):
        whole = encoded(Image.fromarray(COLOR), image_format)
        for _ in range(40):
            corrupt = bytearray(whole)
            for position in RNG.integers(0, len(whole), 5):
                corrupt[position] = RNG.integers(0, 256)
            try:
                read(bytes(corrupt))
            except ReadError as error:
                assert error.name == "picture"  # noqa: PT017  # some survive


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("kind", TIFF_REFUSALS)
def test_a_kind_of_tiff_that_cannot_be_shown_is_said_to_be_one(read, kind, order):
    changed, reason = TIFF_REFUSALS[kind]
    data = bytearray(tiff(np.zeros((24, 32), np.uint64), order=order))
    for tag, value in changed.items():
        place = data.index(struct.pack(order + "HHI", tag, 3, 1), 8 + 24 * 32 * 8)
        struct.pack_into(order + "H", data, place + 8, value)
    with pytest.raises(UnsupportedImageError) as caught:
        read(bytes(data))
    assert caught.value.reason.startswith(reason)


def test_a_header_of_an_impossible_size_is_refused_at_once(read):
    with pytest.raises(ImageTooLargeError, match="60000 x 60000"):
        read(png(60000, 60000, 16, 0, [b""]))


def test_a_large_film_is_read_without_ado(read):
    # Above the size at which Pillow refuses on its own, 179 megapixels; one bit a pixel keeps it small.
    side = 13_600
    image = read(png(side, side, 1, 0, [b"\xff" * (side // 8)] * side))
    assert (image.rows, image.columns) == (side, side)
    assert image.stored_values[-1, -1] == 1
