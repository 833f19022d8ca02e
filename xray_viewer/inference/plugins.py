"""Execution providers that come in packages of their own, and that ONNX Runtime knows once it is told of them.

Source: ONNX Runtime, "Plugin Execution Provider Libraries".
"""

import importlib
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from typing import Any

from xray_viewer.core.errors import DeviceError
from xray_viewer.inference.devices import DeviceOffer
from xray_viewer.inference.runtime import load_runtime

# By the name that a device is asked for with.
_MODULES = {
    "openvino": "onnxruntime_ep_openvino",
    "tensorrt-rtx": "onnxruntime_ep_nv_tensorrt_rtx",
    "webgpu": "onnxruntime_ep_webgpu",
}


@dataclass(frozen=True, eq=False)
class PluginDevice:
    """One device that a plug-in found. ``handle``: what a session is opened on."""

    description: str
    handle: Any


def installed_plugins() -> tuple[str, ...]:
    """Name the kinds of device whose packages are installed; none of them is loaded by that."""
    return tuple(kind for kind, module in _MODULES.items() if find_spec(module) is not None)


@cache
def plugin_devices(kind: str) -> tuple[PluginDevice, ...]:
    """Load a plug-in and list the devices that it can use here. Raises ``DeviceError`` where it cannot be loaded."""
    runtime = load_runtime()
    try:
        module = importlib.import_module(_MODULES[kind])
        runtime.register_execution_provider_library(f"xray-viewer-{kind}", module.get_library_path())
        name = module.get_ep_name()
        found = [device for device in runtime.get_ep_devices() if device.ep_name == name]
    except Exception as error:  # whatever a package of somebody else's raises
        raise DeviceError(
            f"The package {_MODULES[kind]} is installed, but ONNX Runtime {runtime.__version__} cannot load it "
            f"({type(error).__name__}). Bring both up to date, or use --device cpu."
        ) from error
    return tuple(PluginDevice(_described(device), device) for device in found)


def describe_plugins() -> list[DeviceOffer]:
    """Say of each installed plug-in which devices it finds here, or why none."""
    offers = []
    for kind in installed_plugins():
        try:
            found = plugin_devices(kind)
        except DeviceError as error:
            offers.append(DeviceOffer(kind, obstacle=str(error)))
            continue
        names = {f"{kind}:{number}": device.description for number, device in enumerate(found)}
        obstacle = "" if found else "Its package is installed, and finds no device here that it can use."
        offers.append(DeviceOffer(kind, names, obstacle))
    return offers


def _described(device: Any) -> str:
    hardware = device.device
    # What a provider calls a device of its own, as Intel's does: CPU, GPU.0, NPU.
    own = dict(device.ep_metadata).get("ov_device") or hardware.type.name
    version = dict(device.ep_metadata).get("version", "")
    words = f"{hardware.vendor} {own}, {device.ep_name.removesuffix('ExecutionProvider')} {version}"
    return words.strip()
