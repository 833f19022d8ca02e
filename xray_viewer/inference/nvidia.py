"""Ask the NVIDIA driver itself which devices there are, before ONNX Runtime is made to try them.

ONNX Runtime lists CUDA on every machine for which it was built, and finds out too late, and loudly, that there is
no driver or that a library is missing. The driver's own library answers in milliseconds, and so does the loader.
Source: CUDA Driver API, sections 6.2, 6.3 and 6.5.
"""

import ctypes
import re
import sys
from dataclasses import dataclass
from pathlib import Path

_LIBRARY = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
_SUCCESS = 0
# What the loader of the GNU C library says, as of "libcublasLt.so.13: cannot open shared object file: ...".
_MISSING = re.compile(r"(?P<library>\S+\.so[.\d]*): cannot open shared object file")


@dataclass(frozen=True)
class CudaDevice:
    """One device of the driver. ``cuda``: the version that the driver is for."""

    name: str
    memory_bytes: int | None = None
    cuda: str = ""

    @property
    def description(self) -> str:
        """Name it for people, with its memory and the driver's version."""
        memory = f"{self.memory_bytes / 2**30:.0f} GiB" if self.memory_bytes else ""
        driver = f"driver for CUDA {self.cuda}" if self.cuda else ""
        return ", ".join(part for part in (self.name, memory, driver) if part)


def cuda_devices() -> tuple[CudaDevice, ...]:
    """List the CUDA devices in the driver's order; none without a driver or a device."""
    if sys.platform == "darwin":
        return ()
    try:
        driver = ctypes.CDLL(_LIBRARY)
        return _devices(driver)
    except (OSError, AttributeError):  # no driver, or one without these functions
        return ()


def _devices(driver: ctypes.CDLL) -> tuple[CudaDevice, ...]:
    count = ctypes.c_int()
    if driver.cuInit(0) != _SUCCESS or driver.cuDeviceGetCount(ctypes.byref(count)) != _SUCCESS:
        return ()
    version = ctypes.c_int()
    has_version = driver.cuDriverGetVersion(ctypes.byref(version)) == _SUCCESS
    # 13020 is 13.2.
    cuda = f"{version.value // 1000}.{version.value % 1000 // 10}" if has_version else ""
    found = []
    for ordinal in range(count.value):
        device, buffer, memory = ctypes.c_int(), ctypes.create_string_buffer(256), ctypes.c_size_t()
        if driver.cuDeviceGet(ctypes.byref(device), ordinal) != _SUCCESS:
            break
        has_name = driver.cuDeviceGetName(buffer, len(buffer), device) == _SUCCESS
        has_memory = driver.cuDeviceTotalMem_v2(ctypes.byref(memory), device) == _SUCCESS
        found.append(
            CudaDevice(
                buffer.value.decode("utf-8", "replace") if has_name else f"CUDA device {ordinal}",
                memory.value if has_memory else None,
                cuda,
            )
        )
    return tuple(found)


def missing_library(provider_library: Path) -> str:
    """Name the library that a provider of ONNX Runtime needs and the loader does not find; empty if it finds all.

    Only the GNU C library's loader gives the name. What it says of anything but a missing file is no answer.
    """
    try:
        ctypes.CDLL(str(provider_library))
    except OSError as error:
        match = _MISSING.search(str(error))
        if match is not None and Path(match["library"]).name != provider_library.name:
            return Path(match["library"]).name
    return ""
