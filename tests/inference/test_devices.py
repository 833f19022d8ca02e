import pytest

from xray_viewer.core.errors import DeviceError
from xray_viewer.inference import devices
from xray_viewer.inference.devices import describe_offers, devices_to_try, offered_kinds
from xray_viewer.inference.nvidia import CudaDevice

GPU_BUILD = ["TensorrtExecutionProvider", "CUDAExecutionProvider", "CPUExecutionProvider"]


@pytest.fixture
def two_cards(monkeypatch):
    monkeypatch.setattr(
        devices, "cuda_devices", lambda: (CudaDevice("Card A"), CudaDevice("Card B", 24 * 2**30, "13.2"))
    )


@pytest.fixture
def no_card(monkeypatch):
    monkeypatch.setattr(devices, "cuda_devices", tuple)


def test_providers_get_short_names():
    kinds = offered_kinds([*GPU_BUILD, "DmlExecutionProvider", "CoreMLExecutionProvider", "ACLExecutionProvider"])
    assert list(kinds) == ["tensorrt", "cuda", "cpu", "directml", "coreml", "acl"]


def test_auto_does_not_try_cuda_without_a_driver(no_card):
    assert devices_to_try("auto", GPU_BUILD) == []


def test_auto_tries_the_first_card(two_cards):
    assert [device.name for device in devices_to_try("auto", GPU_BUILD)] == ["cuda:0"]


def test_a_card_can_be_named_by_its_number(two_cards):
    (device,) = devices_to_try("cuda:1", GPU_BUILD)
    assert (device.name, device.description, device.provider) == (
        "cuda:1",
        "Card B, 24 GiB, driver for CUDA 13.2",
        "CUDAExecutionProvider",
    )


def test_a_card_that_is_not_there_is_told_with_those_that_are(two_cards):
    with pytest.raises(DeviceError, match=r"no device cuda:2 here; there is cuda:0 \(Card A\), cuda:1 \(Card B,"):
        devices_to_try("cuda:2", GPU_BUILD)


def test_cuda_by_name_without_a_driver_says_so(no_card):
    with pytest.raises(DeviceError, match="no NVIDIA driver"):
        devices_to_try("cuda", GPU_BUILD)


@pytest.mark.parametrize("name", ["gpu", "cuda:x", "cpu:1", "CUDA", "", "directml"])
def test_an_unknown_device_is_told_with_those_that_are_offered(name, two_cards):
    with pytest.raises(DeviceError, match="offers auto, cpu, cuda, tensorrt"):
        devices_to_try(name, GPU_BUILD)


def test_the_cpu_needs_no_trying(two_cards):
    assert devices_to_try("cpu", GPU_BUILD) == []


def test_offers_say_what_stands_in_the_way(no_card):
    offers = {offer.kind: offer.obstacle for offer in describe_offers(GPU_BUILD)}
    assert offers["cpu"] == ""
    assert "NVIDIA driver" in offers["cuda"]


PLUGINS = {"openvino": ("Intel CPU", "Intel GPU.0"), "webgpu": ()}


def test_a_device_of_a_plugin_is_tried_where_it_is_named(no_card):
    (device,) = devices_to_try("openvino:1", GPU_BUILD, PLUGINS)
    assert (device.name, device.description, device.is_of_plugin) == ("openvino:1", "Intel GPU.0", True)
    assert devices_to_try("openvino", GPU_BUILD, PLUGINS)[0].name == "openvino:0"
    assert devices_to_try("auto", GPU_BUILD, PLUGINS) == []


def test_a_plugin_without_a_device_says_so(no_card):
    with pytest.raises(DeviceError, match="package for webgpu finds no device here"):
        devices_to_try("webgpu", GPU_BUILD, PLUGINS)
    with pytest.raises(DeviceError, match=r"no device openvino:2 here; there is openvino:0 \(Intel CPU\)"):
        devices_to_try("openvino:2", GPU_BUILD, PLUGINS)


def test_what_is_installed_as_a_plugin_is_named_among_what_can_be_asked_for(no_card):
    with pytest.raises(DeviceError, match="offers auto, cpu, cuda, tensorrt, openvino, webgpu"):
        devices_to_try("abacus", GPU_BUILD, PLUGINS)


def test_every_card_is_offered_by_its_number(two_cards):
    offers = {offer.kind: offer for offer in describe_offers(GPU_BUILD)}
    assert offers["cuda"].names == {"cuda:0": "Card A", "cuda:1": "Card B, 24 GiB, driver for CUDA 13.2"}
    assert offers["cpu"].names == {"cpu": ""}
