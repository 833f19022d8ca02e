"""The project as a whole: its import contracts, its wheel, its documentation."""

import ast
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def _run(*command: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, env={**os.environ, **environment})


def test_the_import_contracts_hold() -> None:
    done = _run(sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def _imported(source: str) -> set[str]:
    """Give the full names of what a module imports, wherever in it: "PIL.Image" for "from PIL import Image"."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def _decodes(source: str) -> bool:
    return any(
        isinstance(node, ast.Attribute) and node.attr == "open" and getattr(node.value, "id", "") == "Image"
        for node in ast.walk(ast.parse(source))
    )


def _sources(folder: str) -> dict[str, str]:
    return {
        path.relative_to(ROOT / "xray_viewer").as_posix(): path.read_text(encoding="utf-8")
        for path in (ROOT / "xray_viewer" / folder).rglob("*.py")
    }


def test_app_imports_of_qt_the_core_alone() -> None:
    modules = {
        ".".join(name.split(".")[:2])
        for source in _sources("app").values()
        for name in _imported(source)
        if name.split(".")[0] == "PySide6"
    }
    assert modules == {"PySide6.QtCore"}


def test_the_readers_alone_decode_with_pillow() -> None:
    others = {path: source for path, source in _sources(".").items() if not path.startswith("readers/")}
    pillow = {
        path: {name for name in _imported(source) if name.split(".")[0] == "PIL"} for path, source in others.items()
    }
    # Core resizes arrays and review writes a PNG; neither needs more of Pillow, nor opens a file with it.
    assert {path.split("/")[0] for path, names in pillow.items() if names} == {"core", "review"}
    assert set.union(*pillow.values()) == {"PIL.Image"}
    assert [path for path, source in others.items() if _decodes(source)] == []


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = _run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder), cwd=ROOT)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_is_the_viewer_with_its_model_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info" not in name}
    assert tops == {"xray_viewer"}
    resources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    # Reports and plots are read where the source is, and the model card says what they found; catalogues are compiled.
    reports = re.compile(r"resources/(models/(report/.*|[^/]*\.png)|screenshots/.*|translations/[^/]*\.ts)")
    shipped = {name for name in resources if not reports.fullmatch(name)}
    assert {name for name in names if "/resources/" in name} == {f"xray_viewer/{name}" for name in shipped}


def test_an_installed_wheel_finds_its_model(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    done = _run(sys.executable, "-m", "xray_viewer", "model", "--json", cwd=tmp_path, PYTHONPATH=str(tmp_path / "site"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)
    where = _run(
        sys.executable,
        "-c",
        "import xray_viewer.installation as i; print(i.shipped_model_path())",
        cwd=tmp_path,
        PYTHONPATH=str(tmp_path / "site"),
    )
    assert Path(where.stdout.strip()).is_relative_to(tmp_path / "site")


def test_the_wheel_needs_only_what_a_reader_needs(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    metadata = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    lines = archive.read(metadata).decode().splitlines()
    required = [line for line in lines if line.startswith("Requires-Dist:") and "extra ==" not in line]
    names = {re.match(r"[\w.-]+", line.split()[1])[0].lower() for line in required}
    assert names == {
        "pyside6-essentials", "numpy", "pillow", "pydicom", "pylibjpeg", "pylibjpeg-openjpeg", "pyjpegls",
        "python-gdcm", "onnxruntime-gpu", "onnxruntime", "openpyxl", "markdown-it-py", "dicom-anonymizer",
    }  # fmt: skip


def test_the_viewer_imports_neither_keras_nor_tensorflow_nor_anything_slow() -> None:
    done = _run(sys.executable, "-c", "import sys, xray_viewer.cli; print(*sys.modules)", cwd=ROOT)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    slow = {"onnxruntime", "pydicom", "dicomanonymizer", "openpyxl", "markdown_it", "PySide6"}
    assert not loaded & ({"keras", "tensorflow", "tf2onnx", "onnx"} | slow)
