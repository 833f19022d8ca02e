"""Where the program's own files lie: the model, the icons, the help pages."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
# An installed wheel carries them inside the package, a source tree beside it.
_ROOTS = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resource_path(relative: str) -> Path:
    """Find one of the program's own files, for example ``models/pneumonia.onnx``.

    A file that is missing gets the path where the installation should hold it, so that opening it names it.
    """
    for root in _ROOTS:
        if (root / relative).exists():
            return root / relative
    return _ROOTS[0] / relative


def shipped_model_path() -> Path:
    """Find the model that comes with the program."""
    return resource_path("models/pneumonia.onnx")
