import platform
from pathlib import Path

import pytest

from xray_viewer.core.freed_memory import give_back_freed_memory

PIECE, PIECES = 16_384, 4_000


def held() -> int:
    """Give the bytes of memory of its own that this process has."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(1024 * int(line.split()[1]) for line in lines if line.startswith("Anonymous:"))


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only the GNU C library keeps it back")
def test_what_was_freed_goes_back_to_the_system() -> None:
    pieces = [bytearray(b"x" * PIECE) for _ in range(PIECES)]
    # What comes last holds all below it in the program.
    last = bytearray(b"x" * PIECE)
    before = held()
    del pieces
    give_back_freed_memory()
    assert held() < before - PIECE * PIECES * 0.9
    assert len(last) == PIECE


def test_it_may_be_asked_anywhere() -> None:
    give_back_freed_memory()
    give_back_freed_memory()
