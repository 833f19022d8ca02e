import sys
from dataclasses import dataclass, field
from enum import Enum
from types import ModuleType
from typing import Any

import pytest

from tests.factories import write_tiny_model
from xray_viewer.core.errors import DeviceError
from xray_viewer.inference import load_classifier, loading, plugins
from xray_viewer.inference.devices import DeviceOffer
from xray_viewer.inference.plugins import describe_plugins, installed_plugins, plugin_devices
from xray_viewer.inference.runtime import open_cpu_session

EP = "OpenVINOExecutionProvider"


class Kind(Enum):
    CPU = 0


@dataclass
class Hardware:
    vendor: str = "Intel"
    type: Kind = Kind.CPU


@dataclass
class Found:
    """What ONNX Runtime tells of a plug-in's device."""

    ep_name: str = EP
    ep_metadata: dict[str, str] = field(default_factory=lambda: {"ov_device": "GPU.0", "version": "1.8.1"})
    device: Hardware = field(default_factory=Hardware)


class Runtime:
    """ONNX Runtime, as far as plug-ins go. ``fault``: what it raises for their libraries."""

    __version__ = "1.99"

    def __init__(self, *found: Found, fault: Exception | None = None) -> None:
        self.found, self.fault = found, fault
        self.registered: list[tuple[str, str]] = []

    def register_execution_provider_library(self, name: str, path: str) -> None:
        if self.fault is not None:
            raise self.fault
        self.registered.append((name, path))

    def get_ep_devices(self) -> list[Any]:
        return [Found("CPUExecutionProvider"), *self.found]


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package of the OpenVINO plug-in, of which nothing is loaded."""
    module = ModuleType("onnxruntime_ep_openvino")
    module.get_library_path = lambda: "/plugin.so"  # type: ignore[attr-defined]
    module.get_ep_name = lambda: EP  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "onnxruntime_ep_openvino", module)
    monkeypatch.setattr(plugins, "find_spec", lambda name: name if name == "onnxruntime_ep_openvino" else None)
    plugin_devices.cache_clear()


def runs_with(runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> Runtime:
    monkeypatch.setattr(plugins, "load_runtime", lambda: runtime)
    return runtime


def test_what_is_installed_is_known_without_loading_it(package: None, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = runs_with(Runtime(), monkeypatch)
    assert installed_plugins() == ("openvino",)
    assert runtime.registered == []


def test_its_devices_are_told_with_maker_kind_and_version(package: None, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = runs_with(Runtime(Found()), monkeypatch)
    (device,) = plugin_devices("openvino")
    assert device.description == "Intel GPU.0, OpenVINO 1.8.1"
    assert plugin_devices("openvino") == (device,)
    assert runtime.registered == [("xray-viewer-openvino", "/plugin.so")]


def test_a_plugin_that_cannot_be_loaded_is_an_error_that_says_what_to_do(
    package: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs_with(Runtime(fault=RuntimeError("built for API 25")), monkeypatch)
    with pytest.raises(DeviceError, match=r"onnxruntime_ep_openvino is installed, but ONNX Runtime 1\.99 cannot load"):
        plugin_devices("openvino")
    (offer,) = describe_plugins()
    assert offer.names == {}
    assert "ONNX Runtime 1.99 cannot load it" in offer.obstacle


def test_every_device_is_offered_by_its_number(package: None, monkeypatch: pytest.MonkeyPatch) -> None:
    runs_with(Runtime(Found(), Found()), monkeypatch)
    words = "Intel GPU.0, OpenVINO 1.8.1"
    assert describe_plugins() == [DeviceOffer("openvino", {"openvino:0": words, "openvino:1": words})]


def test_a_plugin_that_finds_nothing_is_no_device(
    package: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    runs_with(Runtime(), monkeypatch)
    assert "finds no device here" in describe_plugins()[0].obstacle
    with pytest.raises(DeviceError, match="package for openvino finds no device here"):
        load_classifier(write_tiny_model(tmp_path / "tiny.onnx"), "openvino")


def test_its_device_computes_after_the_self_test(package: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    runs_with(Runtime(Found()), monkeypatch)
    model = write_tiny_model(tmp_path / "tiny.onnx")
    session = open_cpu_session(model.read_bytes())
    opened = []

    def opens(_content: bytes, handle: Any, _threads: int | None) -> Any:
        opened.append(handle.ep_name)
        return session

    monkeypatch.setattr(loading, "open_plugin_session", opens)
    device = load_classifier(model, "openvino").device
    assert (device.name, device.asked_for, device.notice) == ("openvino:0", "openvino", "")
    assert opened == [EP]


def test_what_refuses_the_model_is_an_error(package: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    runs_with(Runtime(Found()), monkeypatch)
    # The handle is none that the real runtime knows, which refuses it.
    with pytest.raises(DeviceError, match=r"openvino:0 \(Intel GPU\.0, .*\) is there, but cannot be used"):
        load_classifier(write_tiny_model(tmp_path / "tiny.onnx"), "openvino")


def test_without_packages_nothing_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugins, "find_spec", lambda _name: None)
    assert describe_plugins() == []
