"""Gives the system the memory back that the program has freed, and that the C library would keep for later."""

import ctypes
import sys
from collections.abc import Callable
from functools import cache


@cache
def _trim() -> Callable[[int], int] | None:
    """Find ``malloc_trim``, which only the GNU C library has; others give more back of their own accord."""
    if sys.platform != "linux":
        return None
    trim: Callable[[int], int] | None = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return trim


def give_back_freed_memory() -> None:
    """Give it back, in some milliseconds: for moments at which much was freed and nobody waits.

    Source: malloc_trim(3) of the GNU C library.
    """
    trim = _trim()
    if trim is not None:
        trim(0)
