"""Which devices can run the network: their names, what was asked for, and what there is."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from xray_viewer.core.errors import DeviceError
from xray_viewer.inference.nvidia import cuda_devices

CPU = "cpu"
AUTO = "auto"
CUDA = "cuda"
GPU_REMEDY = "Install what CUDA needs with \"pip install 'xray-viewer[gpu]'\", or use --device cpu."

_SHORT_NAMES = {
    "CPUExecutionProvider": CPU,
    "CUDAExecutionProvider": CUDA,
    "CoreMLExecutionProvider": "coreml",
    "DmlExecutionProvider": "directml",
    "OpenVINOExecutionProvider": "openvino",
    "TensorrtExecutionProvider": "tensorrt",
}
# What "auto" tries, best first. The others start slowly or compute in half precision: they are for who names them.
_AUTOMATIC = (CUDA, "directml")
_ON_NVIDIA = frozenset({CUDA, "tensorrt"})
_REQUEST = re.compile(r"(?P<kind>[a-z-]+)(?::(?P<index>\d{1,2}))?")
_NONE: Mapping[str, Sequence[str]] = {}


@dataclass(frozen=True)
class DeviceInUse:
    """The device that really computes.

    ``name``: cpu, cuda:0 and so on. ``asked_for``: the words of the request. ``description``: for people.
    ``notice``: a sentence if it is another device than was to be expected, else empty.
    """

    name: str
    asked_for: str
    description: str
    notice: str = ""


@dataclass(frozen=True)
class Device:
    """One device that may be tried: the provider is ONNX Runtime's name for its kind, empty of a plug-in's."""

    kind: str
    index: int
    provider: str
    description: str

    @property
    def is_of_plugin(self) -> bool:
        """Whether it is one that a plug-in gives."""
        return not self.provider

    @property
    def name(self) -> str:
        """The name as it is asked for on the command line and stands in tables."""
        return f"{self.kind}:{self.index}" if self.kind in _ON_NVIDIA or self.is_of_plugin else self.kind


@dataclass(frozen=True)
class DeviceOffer:
    """A kind of device that this installation has code for.

    ``names``: what each device of it is asked for as, and its description. ``obstacle`` is empty if they can be tried.
    """

    kind: str
    names: Mapping[str, str] = field(default_factory=dict)
    obstacle: str = ""


def offered_kinds(providers: Sequence[str]) -> dict[str, str]:
    """Map short names to ONNX Runtime's provider names, for the providers that it was built with."""
    return {_SHORT_NAMES.get(name, name.removesuffix("ExecutionProvider").lower()): name for name in providers}


def describe_offers(providers: Sequence[str]) -> list[DeviceOffer]:
    """Say of each kind of device that ONNX Runtime was built for whether there is one."""
    cards = [card.description for card in cuda_devices()]
    offers = []
    for kind in offered_kinds(providers):
        if kind not in _ON_NVIDIA:
            offers.append(DeviceOffer(kind, {kind: ""}))
        elif cards:
            offers.append(DeviceOffer(kind, {f"{kind}:{number}": card for number, card in enumerate(cards)}))
        else:
            offers.append(DeviceOffer(kind, obstacle="There is no NVIDIA driver with a device."))
    return offers


def asked_kind(asked_for: str) -> str:
    """Give the kind of device that was asked for, as "cuda" of "cuda:1"."""
    return asked_for.partition(":")[0]


def devices_to_try(
    asked_for: str, providers: Sequence[str], plugins: Mapping[str, Sequence[str]] = _NONE
) -> list[Device]:
    """List the devices to try before the CPU, best first; the list is empty where the CPU is meant.

    ``plugins``: the kinds of the installed plug-ins, of which that asked for has its devices' descriptions. Raises
    ``DeviceError`` if a device asked for by name is not there.
    """
    kinds = offered_kinds(providers)
    if asked_for == CPU:
        return []
    if asked_for == AUTO:
        kinds_to_try = [kind for kind in _AUTOMATIC if kind in kinds]
        cards = cuda_devices() if CUDA in kinds_to_try else ()
        names = [card.description for card in cards]
        return [_device(kind, 0, kinds, names) for kind in kinds_to_try if kind != CUDA or names]
    match = _REQUEST.fullmatch(asked_for)
    if match is not None and match["kind"] in plugins:
        return [_plugin_device(asked_for, match["kind"], int(match["index"] or 0), plugins[match["kind"]])]
    if match is None or match["kind"] not in kinds or (match["index"] and match["kind"] not in _ON_NVIDIA):
        offered = ", ".join((AUTO, *reversed(kinds), *plugins))
        raise DeviceError(f"There is no device {asked_for!r} here. This installation offers {offered}.")
    kind, index = match["kind"], int(match["index"] or 0)
    names = [card.description for card in cuda_devices()] if kind in _ON_NVIDIA else []
    if kind in _ON_NVIDIA and index >= len(names):
        raise DeviceError(_missing_nvidia_device(asked_for, names))
    return [_device(kind, index, kinds, names)]


def _device(kind: str, index: int, kinds: dict[str, str], cuda_names: Sequence[str]) -> Device:
    description = cuda_names[index] if kind in _ON_NVIDIA else kind
    return Device(kind, index, kinds[kind], description)


def _plugin_device(asked_for: str, kind: str, index: int, found: Sequence[str]) -> Device:
    if not found:
        raise DeviceError(f"The package for {kind} finds no device here that it can use. Use --device cpu.")
    if index >= len(found):
        numbered = ", ".join(f"{kind}:{number} ({description})" for number, description in enumerate(found))
        raise DeviceError(f"There is no device {asked_for} here; there is {numbered}.")
    return Device(kind, index, "", found[index])


def _missing_nvidia_device(asked_for: str, names: Sequence[str]) -> str:
    if not names:
        return (
            f"The device {asked_for} cannot be used: there is no NVIDIA driver with a device. "
            "Install NVIDIA's driver, or use --device cpu."
        )
    numbered = ", ".join(f"cuda:{index} ({name})" for index, name in enumerate(names))
    return f"There is no device {asked_for} here; there is {numbered}."
