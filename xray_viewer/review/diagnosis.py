"""What this installation is made of and whether it works; nothing of any patient."""

import os
import platform
import sys
from collections.abc import Callable
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from xray_viewer import __version__
from xray_viewer.core.errors import DeviceError, ModelError
from xray_viewer.inference import load_classifier
from xray_viewer.inference.devices import describe_offers
from xray_viewer.inference.plugins import describe_plugins
from xray_viewer.inference.runtime import runtime_providers, usable_cpu_count
from xray_viewer.readers.codecs import list_codecs, list_picture_libraries
from xray_viewer.review.demo import demo_folder
from xray_viewer.review.user_folders import data_folder

_PACKAGES = (
    "PySide6_Essentials",
    "numpy",
    "pillow",
    "pydicom",
    "openpyxl",
    "markdown-it-py",
    "pylibjpeg",
    "pylibjpeg-openjpeg",
    "pyjpegls",
    "python-gdcm",
    "onnxruntime-gpu",
    "onnxruntime",
    "onnxruntime-directml",
    "onnxruntime-ep-openvino",
    "onnxruntime-ep-webgpu",
    "onnxruntime-ep-nv-tensorrt-rtx",
)
_RUNTIMES = frozenset({"onnxruntime-gpu", "onnxruntime", "onnxruntime-directml"})
_PLUGIN = "onnxruntime-ep-"


def diagnose(model: Path, device: str, *, window_obstacle: str, display_obstacle: str) -> dict[str, Any]:
    """Collect the facts as plain JSON values; ``problems`` lists, in sentences, what needs attention.

    ``window_obstacle``: what the installation lacks for the window, as a sentence, or empty. ``display_obstacle``:
    why no display can be reached, which is no fault of an installation that scores without one.
    """
    problems = [window_obstacle] if window_obstacle else []
    return {
        "version": __version__,
        "python": {"version": platform.python_version(), "executable": _without_home(Path(sys.executable))},
        "system": {"name": platform.platform(), "machine": platform.machine()},
        "processors": usable_cpu_count(),
        "memory_bytes": _memory_bytes(),
        "window": {
            "can_open": not (window_obstacle or display_obstacle),
            "obstacle": window_obstacle,
            "display_obstacle": display_obstacle,
        },
        "packages": _packages(problems),
        "codecs": _codecs(problems),
        "pictures": _pictures(problems),
        **_inference(model, device, problems),
        "paths": _paths(problems),
        "problems": problems,
    }


def diagnosis_text(facts: dict[str, Any]) -> str:
    """Lay the facts out for people."""
    lines = [
        f"xray-viewer {facts['version']}",
        f"Python {facts['python']['version']} ({facts['python']['executable']})",
        f"{facts['system']['name']}, {facts['processors']} processors, {_memory_text(facts['memory_bytes'])}",
        f"Window: {_window_text(facts['window'])}",
        "",
        "Packages",
        *(f"  {name} {number}" for name, number in facts["packages"].items()),
        "",
        "DICOM encodings",
        *(f"  {_mark(codec['is_available'])}  {codec['name']}{_plugins(codec)}" for codec in facts["codecs"]),
        "",
        "Picture files",
        *(f"  {_mark(bool(library))}  {kind} {library}".rstrip() for kind, library in facts["pictures"].items()),
        "",
        "Devices",
        *(
            f"  {_mark(not offer['obstacle'])}  {line}".rstrip()
            for offer in facts["devices"]["offered"]
            for line in _offer_lines(offer)
        ),
        *_device_lines(facts["devices"]),
        "",
        f"Model  {facts['model']['path']}",
        *_model_lines(facts),
        "",
        "Folders",
        *(f"  {name.replace('_', ' ')}: {path}" for name, path in facts["paths"].items()),
        "",
        *([f"! {problem}" for problem in facts["problems"]] or ["All is well."]),
    ]
    return "\n".join(lines) + "\n"


def _packages(problems: list[str]) -> dict[str, str]:
    found = {}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            if name not in _RUNTIMES and not name.startswith(_PLUGIN):
                problems.append(f"The package {name} is not installed. Install the program again with pip.")
    runtimes = sorted(_RUNTIMES & found.keys())
    if not runtimes:
        problems.append("ONNX Runtime is not installed. Install the program again with pip.")
    elif len(runtimes) > 1:
        # They share one folder, and what was installed last has overwritten half of the other.
        problems.append(f"The packages {' and '.join(runtimes)} overwrite each other. Uninstall both, and install one.")
    return found


def _codecs(problems: list[str]) -> list[dict[str, Any]]:
    codecs = list_codecs()
    problems += [f"DICOM files in {codec.name} cannot be opened here." for codec in codecs if not codec.is_available]
    return [asdict(codec) | {"plugins": list(codec.plugins)} for codec in codecs]


def _pictures(problems: list[str]) -> dict[str, str]:
    libraries = list_picture_libraries()
    problems += [f"{kind} files cannot be opened here." for kind, library in libraries.items() if not library]
    return libraries


def _paths(problems: list[str]) -> dict[str, str]:
    """Name the program's folders, the user's own one as ~: who they are is nobody's business."""
    folders: dict[str, Callable[[], Path]] = {
        "program": lambda: Path(__file__).resolve().parents[1],
        "verdicts_and_log": data_folder,
        "demo_study": demo_folder,
    }
    try:
        return {name: _without_home(find()) for name, find in folders.items()}
    except RuntimeError:
        problems.append("This user has no home folder, so nothing can be kept. Set the variable HOME.")
        return {}


def _without_home(path: Path) -> str:
    try:
        home = Path.home()
    except RuntimeError:
        return str(path)
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)


def _inference(model: Path, device: str, problems: list[str]) -> dict[str, Any]:
    devices: dict[str, Any] = {"asked_for": device, "offered": [], "used": None, "notice": ""}
    facts: dict[str, Any] = {"devices": devices, "model": {"path": _without_home(model)}, "self_test": None}
    try:
        devices["offered"] = [asdict(offer) for offer in (*describe_offers(runtime_providers()), *describe_plugins())]
        classifier = load_classifier(model, device)
    except (ModelError, DeviceError) as error:
        problems.append(str(error))
        return facts
    facts["model"] |= {
        "name": classifier.spec.name,
        "version": classifier.spec.version,
        "sha256": classifier.sha256,
    }
    facts["self_test"] = asdict(classifier.self_test())
    devices |= {"used": classifier.device.name, "description": classifier.device.description}
    devices["notice"] = classifier.device.notice
    if classifier.device.notice:
        problems.append(classifier.device.notice)
    return facts


def _memory_bytes() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return None


def _memory_text(size: int | None) -> str:
    return "memory not known" if size is None else f"{size / 2**30:.1f} GiB of memory"


def _window_text(window: dict[str, Any]) -> str:
    if window["can_open"]:
        return "can be opened"
    # What the installation lacks is said at the end, among the problems.
    return f"cannot be opened here. {window['display_obstacle']}" if window["display_obstacle"] else "cannot be opened"


def _mark(good: bool) -> str:
    return "yes" if good else "no "


def _plugins(codec: dict[str, Any]) -> str:
    return f" ({', '.join(codec['plugins'])})" if codec["plugins"] else ""


def _offer_lines(offer: dict[str, Any]) -> list[str]:
    named = [f"{name} {description}" for name, description in offer["names"].items()]
    return named or [f"{offer['kind']} {offer['obstacle']}"]


def _device_lines(devices: dict[str, Any]) -> list[str]:
    used = "none" if devices["used"] is None else f"{devices['used']} ({devices['description']})"
    return [f"  asked for: {devices['asked_for']}", f"  used: {used}"]


def _model_lines(facts: dict[str, Any]) -> list[str]:
    test = facts["self_test"]
    if test is None:
        return ["  not in use"]
    outcome = "passed" if test["passed"] else "failed"
    return [
        f"  {facts['model']['name']}, version {facts['model']['version']}",
        f"  sha256 {facts['model']['sha256']}",
        f"  self-test {outcome}: measured {test['measured']:.6f}, expected {test['expected']:.6f}",
    ]
