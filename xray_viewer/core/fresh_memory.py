"""Memory straight from the system, which has it back at once: what is freed the C library would keep for later."""

import mmap
import sys


def fresh_memory(size: int) -> mmap.mmap:
    """Give so many bytes of zeros, of which only what is written takes any memory. Raises ``MemoryError``."""
    try:
        if sys.platform == "win32":
            return mmap.mmap(-1, size)
        return mmap.mmap(-1, size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    except OSError as error:
        raise MemoryError from error
