"""The program's dealings with ONNX Runtime: quiet, bounded, and with one answer on one machine."""

import contextlib
import io
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

from xray_viewer.core.errors import DeviceError
from xray_viewer.inference.devices import CUDA, Device
from xray_viewer.inference.nvidia import missing_library

# Pictures side by side, each on one thread, take two thirds of the time of pictures one after the other on all threads;
# and one alone hardly waits longer (measured with EfficientNet-Lite0 on two processors: 6 ms for 5).
_THREADS = 1
_SILENT = 4  # only fatal messages
_STATUS = re.compile(r"\[ONNXRuntimeError\] : \d+ : (?P<code>\w+) : (?P<text>.*)")
_NO_MEMORY = re.compile(r"out of memory|failed to allocate memory|alloc_failed|not enough memory", re.IGNORECASE)
_CODES_OF_NO_MODEL = frozenset({"INVALID_PROTOBUF", "NO_MODEL"})


@cache
def load_runtime() -> Any:
    """Import ONNX Runtime and silence it. Raises ``DeviceError`` if the installation is broken."""
    try:
        import onnxruntime
    except ImportError as error:
        raise DeviceError(
            f"ONNX Runtime cannot be loaded ({error}). "
            'Install the program again with "pip install --force-reinstall xray-viewer".'
        ) from error
    # A provider that cannot be loaded is told on stderr through this logger, whatever a session's own level says.
    onnxruntime.set_default_logger_severity(_SILENT)
    # Nothing that happens beside a patient's picture is reported elsewhere (trace events on Windows).
    onnxruntime.disable_telemetry_events()
    return onnxruntime


def runtime_providers() -> list[str]:
    """Give the providers that ONNX Runtime was built with, whether or not there is a device."""
    return list(load_runtime().get_available_providers())


def open_cpu_session(content: bytes, threads: int | None = None) -> Any:
    """Open a model on the CPU. What ONNX Runtime raises, it raises: see ``status_of``."""
    return _open_session(content, _session_options(threads), ["CPUExecutionProvider"])


def open_device_session(content: bytes, device: Device, threads: int | None = None) -> Any | None:
    """Open a model on a device, or give None where ONNX Runtime quietly took the CPU instead."""
    runtime = load_runtime()
    if device.kind == CUDA:
        _preload_cuda(runtime)
    options = _session_options(threads)
    if device.kind == "directml":
        options.enable_mem_pattern = False  # DirectML does not support it
    try:
        providers = [(device.provider, _provider_options(device)), "CPUExecutionProvider"]
        session = _open_session(content, options, providers)
    except Exception:  # the runtime's errors have no common base, and every one means: not this device
        return None
    return session if session.get_providers()[0] == device.provider else None


def open_plugin_session(content: bytes, handle: Any, threads: int | None = None) -> Any | None:
    """Open a model on a device that a plug-in found, or give None where it does not take the model."""
    options = _session_options(threads)
    try:
        options.add_provider_for_devices([handle], {})
        session = _open_session(content, options, None)
    except Exception:  # the runtime's errors have no common base, and every one means: not this device
        return None
    return session if session.get_providers()[0] == handle.ep_name else None


def missing_cuda_library() -> str:
    """Name the library that ONNX Runtime's CUDA provider needs and that is not found; empty where none is known."""
    runtime = load_runtime()
    _preload_cuda(runtime)
    provider = Path(runtime.__file__).parent / "capi" / "libonnxruntime_providers_cuda.so"
    return missing_library(provider) if provider.is_file() else ""


def is_out_of_memory(error: Exception) -> bool:
    """Whether a device had too little memory for what it was given, in the words of the runtime and of CUDA."""
    return _NO_MEMORY.search(str(error)) is not None


def _open_session(content: bytes, options: Any, providers: list[Any] | None) -> Any:
    session = load_runtime().InferenceSession(
        content,
        options,
        providers=providers,
        enable_fallback=False,  # it would print, and hide the failure
    )
    # It keeps the whole file for the fallback.
    session._model_bytes = None
    return session


def status_of(error: Exception) -> tuple[str, str]:
    """Split what ONNX Runtime raised into its status code and the first line of its text, made short."""
    match = _STATUS.search(str(error))
    if match is None:
        return type(error).__name__, ""
    return match["code"], match["text"][:160]


def says_no_model(error: Exception) -> bool:
    """Whether ONNX Runtime means that the bytes are no ONNX model at all."""
    code, text = status_of(error)
    return code in _CODES_OF_NO_MODEL or text.startswith("No graph was found")


def usable_cpu_count() -> int:
    """Count the processors that this process may use, which is fewer than the machine has in a container."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _session_options(threads: int | None) -> Any:
    options = load_runtime().SessionOptions()
    options.log_severity_level = _SILENT
    # Set in any case: left to itself the runtime pins threads to processors, and complains where it may not.
    options.intra_op_num_threads = threads or _THREADS
    options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    # Threads that wait for the next picture sleep: a viewer is idle most of the time.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.load_model_format", "ONNX")
    return options


def _provider_options(device: Device) -> dict[str, str]:
    if device.kind != CUDA:
        return {"device_id": str(device.index)} if device.kind in {"directml", "tensorrt"} else {}
    return {
        "device_id": str(device.index),
        # The default times the algorithms at each start and takes the fastest, so two runs may differ.
        "cudnn_conv_algo_search": "HEURISTIC",
        # TF32 keeps 10 bits of 23, which shows in the probability.
        "use_tf32": "0",
        "arena_extend_strategy": "kSameAsRequested",
    }


@cache
def _preload_cuda(runtime: Any) -> None:
    """Load CUDA and cuDNN from NVIDIA's Python packages; what is missing is found out when the session is opened."""
    if hasattr(runtime, "preload_dlls"):  # since 1.21
        # It prints what it misses. RuntimeError and OSError: folders that are not as it expects.
        with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(RuntimeError, OSError):
            runtime.preload_dlls(msvc=False)
