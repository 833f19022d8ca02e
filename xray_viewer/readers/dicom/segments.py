"""Expand the segments of which a palette can consist, into no more entries than it may have."""

import numpy as np
from numpy.typing import NDArray

_DISCRETE, _LINEAR, _INDIRECT = range(3)
# An indirect segment of bytes: opcode, length, and an offset of 32 bits. Each segment has one entry or more.
_MOST_PARTS = 6


def expand_segments(data: NDArray[np.uint8] | NDArray[np.uint16], count: int) -> NDArray[np.uint16]:
    """Give the entries that segments stand for, shape (count,) (PS3.3 C.7.9.2).

    ``data``: shape (n,), a byte or word for each part of a segment. What follows the last entry is padding. Raises
    ``ValueError`` for segments that do not give ``count`` entries, before any memory is taken for more.
    """
    table = _Segments(data[: _MOST_PARTS * count].tolist(), data.itemsize, count)
    offset = 0
    while len(table.entries) < count:
        offset = table.append(offset)
    return np.array(table.entries, dtype=np.uint16)


class _Segments:
    """A table, ``entries``, that grows by a segment at a time, up to ``count``. Offsets count parts."""

    def __init__(self, parts: list[int], bytes_per_part: int, count: int) -> None:
        self.entries: list[int] = []
        self._parts = parts
        self._bytes_per_part = bytes_per_part
        self._count = count
        # Where the discrete and linear segments begin that have been read.
        self._begins: set[int] = set()

    def append(self, offset: int) -> int:
        """Append the entries of the segment at an offset, and give where the next segment begins."""
        opcode, length = self._read(offset, 2)
        if opcode != _INDIRECT:
            self._begins.add(offset)
            return self._append_entries(opcode, length, offset + 2)
        if length == 0:
            raise ValueError("an indirect segment copies nothing")
        end = offset + 2 + 4 // self._bytes_per_part
        copied = self._read_offset(offset + 2)
        for _segment in range(length):
            # Never itself, nor another indirect segment (PS3.3 C.7.9.2.3).
            if copied not in self._begins:
                raise ValueError("an indirect segment copies what is no discrete or linear segment before it")
            opcode, copied_length = self._read(copied, 2)
            copied = self._append_entries(opcode, copied_length, copied + 2)
        return end

    def _append_entries(self, opcode: int, length: int, offset: int) -> int:
        if not 1 <= length <= self._count - len(self.entries):
            raise ValueError("a segment has no entries, or more than the table")
        if opcode == _DISCRETE:
            self.entries += self._read(offset, length)
            return offset + length
        if opcode == _LINEAR and self.entries:
            start, (end,) = self.entries[-1], self._read(offset, 1)
            self.entries += [round(start + (end - start) * step / length) for step in range(1, length + 1)]
            return offset + 1
        raise ValueError("a segment has no entry before it, or is of no known type")

    def _read_offset(self, offset: int) -> int:
        """Read what is given in bytes, the lowest part first."""
        parts = self._read(offset, 4 // self._bytes_per_part)
        in_bytes = sum(part << (8 * self._bytes_per_part * place) for place, part in enumerate(parts))
        return in_bytes // self._bytes_per_part

    def _read(self, offset: int, length: int) -> list[int]:
        parts = self._parts[offset : offset + length]
        if len(parts) < length:
            raise ValueError("a segment is cut short")
        return parts
