"""Ask the NVIDIA driver itself which devices there are, before ONNX Runtime is made to try them.

ONNX Runtime lists CUDA on every machine for which it was built, and finds out too late, and loudly, that there is
no driver. The driver's own library answers in milliseconds. Source: CUDA Driver API, sections 6.2, 6.3 and 6.5.
"""

import ctypes
import sys

_LIBRARY = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
_SUCCESS = 0


def cuda_device_names() -> tuple[str, ...]:
    """Give the names of the CUDA devices in the driver's order; none without a driver or a device."""
    if sys.platform == "darwin":
        return ()
    try:
        driver = ctypes.CDLL(_LIBRARY)
        return _device_names(driver)
    except (OSError, AttributeError):  # no driver, or one without these functions
        return ()


def _device_names(driver: ctypes.CDLL) -> tuple[str, ...]:
    count = ctypes.c_int()
    if driver.cuInit(0) != _SUCCESS or driver.cuDeviceGetCount(ctypes.byref(count)) != _SUCCESS:
        return ()
    names = []
    for ordinal in range(count.value):
        device, buffer = ctypes.c_int(), ctypes.create_string_buffer(256)
        if driver.cuDeviceGet(ctypes.byref(device), ordinal) != _SUCCESS:
            break
        known = driver.cuDeviceGetName(buffer, len(buffer), device) == _SUCCESS
        names.append(buffer.value.decode("utf-8", "replace") if known else f"CUDA device {ordinal}")
    return tuple(names)
