"""Refuse a picture that does not fit into memory, or is not there, before it is decoded."""

import sys
from pathlib import Path

from xray_viewer.core.errors import ImageTooLargeError, UnsupportedImageError

# Radiographs reach some 200 megapixels (digitised long films); beyond this a header is wrong or hostile.
MAX_PIXELS = 1 << 29
# Conversion, the picture on the screen and the network's input hold about this many copies at once.
_COPIES = 4


def check_frame(name: str, frame: int, number_of_frames: int) -> None:
    """Raise ``UnsupportedImageError`` for a frame that a file does not have."""
    if not 0 <= frame < number_of_frames:
        have = "one frame" if number_of_frames == 1 else f"{number_of_frames} frames"
        raise UnsupportedImageError(name, f"It has {have}, and no frame {frame + 1}.")


def check_size(name: str, rows: int, columns: int, bytes_per_pixel: int, decoding: int = 0) -> None:
    """Raise ``ImageTooLargeError`` for a picture that is too large to be decoded here.

    ``decoding``: the bytes that decoding takes for each pixel, where that can be more than later copies.
    """
    size = f"It has {columns} x {rows} pixels"
    if rows * columns > MAX_PIXELS:
        raise ImageTooLargeError(name, f"{size}, and this program shows up to {MAX_PIXELS // 1_000_000} megapixels.")
    check_memory(name, size, rows * columns * max(_COPIES * bytes_per_pixel, decoding))


def check_memory(name: str, size: str, needed: int) -> None:
    """Raise ``ImageTooLargeError``, which begins with ``size``, if ``needed`` bytes are not at hand."""
    available = available_memory()
    if available is not None and needed > available:
        raise ImageTooLargeError(
            name,
            f"{size} and needs {_megabytes(needed)} of memory, of which {_megabytes(available)} are free.",
            "Close other programs and open it again.",
        )


def _megabytes(count: int) -> str:
    return f"{count / 1e6:,.0f} MB"


def available_memory() -> int | None:
    """Give the bytes that can be had without swapping, or None where the system does not tell."""
    if sys.platform == "win32":
        return _available_on_windows()
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    for line in lines:
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return None


if sys.platform == "win32":

    def _available_on_windows() -> int | None:
        import ctypes

        class MemoryStatus(ctypes.Structure):  # MEMORYSTATUSEX of the Windows API
            _fields_ = (
                ("length", ctypes.c_ulong),
                ("load", ctypes.c_ulong),
                *((name, ctypes.c_ulonglong) for name in ("total", "available", "t2", "a2", "t3", "a3", "a4")),
            )

        status = MemoryStatus()
        status.length = ctypes.sizeof(status)
        found = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.available) if found else None
