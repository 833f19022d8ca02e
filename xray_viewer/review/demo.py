"""A study to try the program on, made of the public example files of the package ``pydicom-data``."""

from importlib.util import find_spec
from pathlib import Path

from xray_viewer.core.errors import OutputError, RequestError
from xray_viewer.review.user_folders import cache_folder
from xray_viewer.review.whole_file import write_whole

_SOURCES = {
    "1 chest PA, uncompressed.dcm": "RG1_UNCR.dcm",
    "2 chest PA, JPEG 2000 lossless.dcm": "RG1_J2KR.dcm",
    "3 chest PA, JPEG 2000 lossy.dcm": "RG1_J2KI.dcm",
    "4 chest PA, uncompressed after lossy.dcm": "RG1_UNCI.dcm",
    "5 limb, not a chest.dcm": "RG3_UNCR.dcm",
    "6 CT slice, not a radiograph.dcm": "693_UNCR.dcm",
}
_DAMAGED = "7 chest PA, damaged.dcm"


def demo_folder() -> Path:
    """Give the folder of the demo study in the user's cache."""
    return cache_folder() / "demo-study"


def make_demo_study(folder: Path) -> Path:
    """Fill a folder with the demo study and give it back; files that are there already stay.

    Four encodings of one chest radiograph, a limb, a CT slice and a file that is cut short, in this order. Raises
    ``RequestError`` without the package, ``OutputError`` if the folder cannot be written.
    """
    data = _example_data()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, source in _SOURCES.items():
            _put(folder / name, (data / source).read_bytes())
        whole = (data / _SOURCES["1 chest PA, uncompressed.dcm"]).read_bytes()
        _put(folder / _DAMAGED, whole[: len(whole) // 3])
    except OSError as error:
        raise OutputError(folder.name, f"The demo study cannot be written ({error.strerror}).") from error
    return folder


def _example_data() -> Path:
    spec = find_spec("data_store")
    if spec is None or spec.origin is None:
        raise RequestError(
            "The demo study needs the example files of pydicom. Install them with \"pip install 'xray-viewer[demo]'\"."
        )
    return Path(spec.origin).parent / "data"


def _put(path: Path, content: bytes) -> None:
    if not (path.is_file() and path.stat().st_size == len(content)):
        write_whole(path, content)
