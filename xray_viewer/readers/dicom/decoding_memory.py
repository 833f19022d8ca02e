"""How much memory decoding a frame takes at its peak, measured for each way to decode on frames of 16 megapixels.

It counts what this process and a decoder worker hold together, beyond the file itself.
"""

from typing import NamedTuple

from pydicom.uid import UID, JPEG2000TransferSyntaxes, JPEGBaseline8Bit, JPEGLSTransferSyntaxes, RLELossless


class _PerSample(NamedTuple):
    """What a sample takes: so many bytes, and so many times its own."""

    fixed: int
    times: int

    def of(self, sample_bytes: int) -> int:
        return self.fixed + self.times * sample_bytes


# Samples and the picture made of them; codecs that give samples as they are need as many in the worker.
_PLAIN = _PerSample(0, 4)
# Its segments besides, and what it was made of, which noise makes as long as itself.
_RUN_LENGTHS = _PerSample(2, 4)
# OpenJPEG works in integers of 32 bits.
_JPEG_2000 = _PerSample(6, 2)
# The colours of a palette, and whether they are grey.
_PALETTE = 4
# GDCM's binding gives the samples as text, of two bytes a character.
_GDCM = _PerSample(0, 8)


def decoding_bytes(
    transfer_syntax: UID, photometric_interpretation: str, samples_per_pixel: int, bits_allocated: int
) -> int:
    """Give the bytes that decoding takes for each pixel of a frame, until it is grey or RGB."""
    palette = _PALETTE if photometric_interpretation == "PALETTE COLOR" else 0
    return palette + samples_per_pixel * _per_sample(transfer_syntax).of((bits_allocated + 7) // 8)


def _per_sample(transfer_syntax: UID) -> _PerSample:
    if transfer_syntax in JPEG2000TransferSyntaxes:
        return _JPEG_2000
    if transfer_syntax == RLELossless:
        return _RUN_LENGTHS
    is_plain = not transfer_syntax.is_encapsulated or transfer_syntax in (JPEGBaseline8Bit, *JPEGLSTransferSyntaxes)
    return _PLAIN if is_plain else _GDCM
