"""A picture that is opened lies in memory once, from its decoder to the window."""

import io
import mmap
import os
import sys

import numpy as np
import pytest
from PIL import Image, ImageOps

from xray_viewer.readers.decoder_program import _Samples
from xray_viewer.readers.decoding_in_place import PlaceForPixels, memory_of
from xray_viewer.readers.shared_samples import SharedSamples
from xray_viewer.readers.signature import FileKind

_GREY = np.random.default_rng(3).integers(0, 256, (70, 50), dtype=np.uint8)
# More than goes over at once, and no whole number of pages.
_MANY = (9 << 20) + 5


def _file(kind: FileKind, picture: Image.Image, **options: object) -> io.BytesIO:
    file = io.BytesIO()
    picture.save(file, kind.value, **options)
    file.seek(0)
    return file


@pytest.mark.parametrize("kind", [FileKind.JPEG, FileKind.PNG])
def test_grey_is_decoded_to_where_it_stays(kind: FileKind) -> None:
    file = _file(kind, Image.fromarray(_GREY))
    expected = np.asarray(Image.open(io.BytesIO(file.getvalue())))
    image = Image.open(file)
    place = PlaceForPixels.of(image, kind)
    assert place is not None
    values = place.values(image)
    assert values is not None
    np.testing.assert_array_equal(values, expected)
    memory = memory_of(values)
    assert isinstance(memory, mmap.mmap)
    assert memory[:] == expected.tobytes()


def test_a_picture_that_is_turned_lies_elsewhere() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter
    file = _file(FileKind.JPEG, Image.fromarray(_GREY), exif=exif)
    expected = np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(file.getvalue()))))
    image = Image.open(file)
    place = PlaceForPixels.of(image, FileKind.JPEG)
    ImageOps.exif_transpose(image, in_place=True)
    assert place is not None
    assert not place.is_of(image)
    np.testing.assert_array_equal(np.asarray(image), expected)


def test_there_is_no_place_for_colour() -> None:
    file = _file(FileKind.PNG, Image.new("RGB", (4, 4)))
    assert PlaceForPixels.of(Image.open(file), FileKind.PNG) is None


def test_a_part_of_an_array_is_given_as_its_own_bytes() -> None:
    values = np.arange(12, dtype=np.uint16).reshape(3, 4)[:, 1:3]
    assert bytes(memory_of(values)) == values.tobytes()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system may take pages back later")
def test_samples_are_never_there_twice() -> None:
    content = np.random.default_rng(4).bytes(_MANY)
    mapping = mmap.mmap(-1, _MANY, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    mapping[:] = content
    shared = SharedSamples()
    file = int(shared.address)
    try:
        _Samples(shared.address).put(mapping)
        assert not np.frombuffer(mapping, np.uint8).any()
        assert os.fstat(file).st_size == _MANY
        assert bytes(shared.take(_MANY)) == content
        assert os.fstat(file).st_size == 0
    finally:
        shared.close()


def test_less_than_was_said_is_no_picture() -> None:
    shared = SharedSamples()
    try:
        if shared.inherited:
            os.pwrite(int(shared.address), b"samples", 0)
            with pytest.raises(EOFError):
                shared.take(8)
    finally:
        shared.close()
