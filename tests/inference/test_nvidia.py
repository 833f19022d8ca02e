import ctypes
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from xray_viewer.inference import nvidia
from xray_viewer.inference.nvidia import CudaDevice, cuda_devices, missing_library


def driver() -> SimpleNamespace:
    """Answer as the CUDA driver does, of two cards; of the second one it knows no more than that it is there."""

    def put(reference: Any, value: int) -> int:
        reference._obj.value = value
        return 0

    def name(buffer: Any, _size: int, device: Any) -> int:
        buffer.value = b"Imaginary card"
        return device.value

    return SimpleNamespace(
        cuInit=lambda _flags: 0,
        cuDeviceGetCount=lambda count: put(count, 2),
        cuDriverGetVersion=lambda version: put(version, 13020),
        cuDeviceGet=put,
        cuDeviceGetName=name,
        cuDeviceTotalMem_v2=lambda memory, device: put(memory, 80 * 2**30) + device.value,
    )


@pytest.mark.skipif(sys.platform == "darwin", reason="no CUDA there")
def test_the_driver_tells_names_memory_and_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: driver())
    assert cuda_devices() == (
        CudaDevice("Imaginary card", 80 * 2**30, "13.2"),
        CudaDevice("CUDA device 1", None, "13.2"),
    )
    assert cuda_devices()[0].description == "Imaginary card, 80 GiB, driver for CUDA 13.2"


def test_without_a_driver_there_is_no_device(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_name: str) -> None:
        raise OSError("libcuda.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(ctypes, "CDLL", nothing)
    assert cuda_devices() == ()


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ("libcublasLt.so.13: cannot open shared object file: No such file or directory", "libcublasLt.so.13"),
        ("/a/libprovider.so: cannot open shared object file: No such file or directory", ""),
        ("/a/libprovider.so: undefined symbol: Provider_GetHost", ""),
        ("/a/libprovider.so: invalid ELF header", ""),
    ],
)
def test_a_library_that_is_not_found_is_named(said: str, missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(_name: str) -> None:
        raise OSError(said)

    monkeypatch.setattr(nvidia.ctypes, "CDLL", load)
    assert missing_library(Path("/a/libprovider.so")) == missing


@pytest.mark.skipif(sys.platform != "linux", reason="only its loader names what is missing")
def test_the_loader_of_this_system_finds_what_is_there(tmp_path: Path) -> None:
    assert missing_library(Path("libc.so.6")) == ""
    assert missing_library(tmp_path / "libaway.so") == ""
