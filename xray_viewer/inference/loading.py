"""Open a model file on the device that is wanted, and make sure that it computes there what it should."""

from pathlib import Path
from typing import Any

from xray_viewer.core.errors import DeviceError, ModelContractError, NotAModelError
from xray_viewer.core.freed_memory import give_back_freed_memory
from xray_viewer.inference.classifier import Classifier
from xray_viewer.inference.contract import check_contract
from xray_viewer.inference.devices import (
    AUTO,
    CPU,
    CUDA,
    GPU_REMEDY,
    Device,
    DeviceInUse,
    asked_kind,
    devices_to_try,
)
from xray_viewer.inference.model_file import ModelFile, read_model_file
from xray_viewer.inference.plugins import installed_plugins, plugin_devices
from xray_viewer.inference.runtime import (
    load_runtime,
    missing_cuda_library,
    open_cpu_session,
    open_device_session,
    open_plugin_session,
    runtime_providers,
    says_no_model,
    status_of,
)


def load_classifier(path: Path, device: str = AUTO, *, threads: int | None = None) -> Classifier:
    """Load a model file onto a device: auto, cpu, cuda, cuda:1 or another that ONNX Runtime offers.

    ``threads``: for the CPU, of one run, of which several may be under way; the result does not depend on it. Raises
    ``ModelError``, naming the file, for a model that cannot be used, and ``DeviceError`` for a device asked for by
    name that is not there.
    """
    classifier = _load(path, device, threads)
    # The runtime has freed three times the file's size, and a viewer that waits for a reader should hold little.
    give_back_freed_memory()
    return classifier


def _load(path: Path, device: str, threads: int | None) -> Classifier:
    file = read_model_file(path)
    cpu_session = _open_on_cpu(file, threads)
    spec = check_contract(file.name, cpu_session)
    classifier = Classifier(file, spec, cpu_session, device)
    for candidate in devices_to_try(device, runtime_providers(), _plugins(device)):
        if _move_to(classifier, candidate, file, threads):
            return classifier
    classifier.check_cpu()
    return classifier


def _plugins(asked_for: str) -> dict[str, tuple[str, ...]]:
    """Give the kinds of the installed plug-ins, and load that which is asked for: to load one takes time and memory."""
    wanted = asked_kind(asked_for)
    return {
        kind: tuple(device.description for device in plugin_devices(kind)) if kind == wanted else ()
        for kind in installed_plugins()
    }


def _open_on_cpu(file: ModelFile, threads: int | None) -> Any:
    load_runtime()
    try:
        return open_cpu_session(file.content, threads)
    except Exception as error:
        if says_no_model(error):
            raise NotAModelError(file.name, "This is no ONNX model, or it is damaged.") from error
        code, text = status_of(error)
        raise ModelContractError(file.name, f"ONNX Runtime cannot run the model ({code} {text}).") from error


def _move_to(classifier: Classifier, candidate: Device, file: ModelFile, threads: int | None) -> bool:
    """Try a device. False leaves the classifier on the CPU with a notice; a device asked for by name must open."""
    session = _open_on(candidate, file, threads)
    asked_for = classifier.device.asked_for
    if session is None:
        problem, remedy = _obstacle(candidate)
        if asked_for != AUTO:
            raise DeviceError(f"{problem} {remedy}")
        classifier.use_cpu(f"{problem} The CPU computes instead. {remedy}")
        return False
    classifier.use_device(session, DeviceInUse(candidate.name, asked_for, candidate.description))
    classifier.find_batch()
    try:
        result = classifier.self_test()
        verdict = f"measured {result.measured:.6f} and the model promises {result.expected:.6f}."
    except ModelContractError as error:
        result, verdict = None, f"ended with: {error.problem}"
    if result is None or not result.passed:
        classifier.use_cpu(f"The self-test on the device {candidate.name} {verdict} The CPU computes instead.")
    return classifier.device.name != CPU


def _open_on(candidate: Device, file: ModelFile, threads: int | None) -> Any | None:
    if candidate.is_of_plugin:
        return open_plugin_session(file.content, plugin_devices(candidate.kind)[candidate.index].handle, threads)
    return open_device_session(file.content, candidate, threads)


def _obstacle(candidate: Device) -> tuple[str, str]:
    """Say what stands in the way of a device that is there, and what to do about it."""
    there = f"The device {candidate.name} ({candidate.description}) is there, but cannot be used by ONNX Runtime"
    if candidate.kind != CUDA:
        return f"{there}.", "Use --device cpu."
    library = missing_cuda_library()
    version = getattr(load_runtime(), "cuda_version", "") or ""
    wanted = f", which belongs to CUDA {version} or its cuDNN" if version else ""
    return f"{there}{f': {library} is missing{wanted}' if library else ''}.", GPU_REMEDY
