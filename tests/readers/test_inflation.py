"""A deflated file is looked through once before it is inflated."""

import zlib

import numpy as np
import pytest

from xray_viewer.core.errors import ImageTooLargeError
from xray_viewer.readers.dicom import inflation
from xray_viewer.readers.dicom.bounded_file import BoundedBytes

NOISE = np.random.default_rng(3).bytes(6 << 20)


def deflated(content):
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(content) + compressor.flush()


def read_whole(content):
    return BoundedBytes(content, "a.dcm").read()


def test_an_inflater_is_fed_each_byte_about_once(monkeypatch):
    fed = []
    real = zlib.decompressobj

    class Inflater:
        def __init__(self, wbits):
            self._inflater = real(wbits)

        def __getattr__(self, name):
            return getattr(self._inflater, name)

        def decompress(self, source, most):
            fed.append(len(source))
            return self._inflater.decompress(source, most)

    source = deflated(NOISE)
    monkeypatch.setattr(inflation.zlib, "decompressobj", Inflater)
    read_whole(source)
    count = sum(fed)
    assert 6 << 20 <= count < 9 << 20


@pytest.mark.parametrize("content", [b"", b"\0" * 30_000_000, NOISE], ids=["nothing", "zeros", "noise"])
def test_what_inflates_to_no_more_than_the_largest_picture_is_read(monkeypatch, content):
    source = deflated(content)
    monkeypatch.setattr(inflation, "_MOST_BYTES", len(content))
    assert read_whole(source) == source
    monkeypatch.setattr(inflation, "_MOST_BYTES", len(content) - 1)
    if content:
        with pytest.raises(ImageTooLargeError, match="far larger"):
            read_whole(source)


@pytest.mark.parametrize(
    "odd",
    [
        deflated(NOISE)[:-100],
        deflated(NOISE) + b"more",
        deflated(b"0" * 30_000_000) + b"more",
        deflated(b"0") + NOISE,
        b"\xff" * 100,
        NOISE,
    ],
    ids=["cut short", "noise and more", "zeros and more", "more than itself", "nothing deflated", "noise"],
)
def test_what_is_not_quite_deflated_is_left_to_who_reads_it(odd):
    count = len(read_whole(odd))
    assert count == len(odd)
