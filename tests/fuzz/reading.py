"""The process that reads damaged files: what ends it, or writes on its standard error, is a fault of the reader.

    python -m tests.fuzz.reading FIRST COUNT

writes a line of JSON for each file: its number, and then what became of it.
"""

import faulthandler
import json
import sys
import tempfile
from pathlib import Path

from tests.fuzz.mutation import mutated
from tests.fuzz.originals import originals
from xray_viewer.core.errors import ReadError
from xray_viewer.core.grayscale import automatic_window, display_table, display_values
from xray_viewer.readers import read_radiograph

# A decoder worker has half of it.
_SECONDS = 90
_MEMORY = 6 << 30


def read_all(first: int, count: int) -> None:
    """Read the damaged files of these numbers, as the window would for the screen."""
    files = originals()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "damaged"
        for number in range(first, first + count):
            _say({"number": number})
            path.write_bytes(mutated(files, number))
            faulthandler.dump_traceback_later(_SECONDS, exit=True)
            outcome = _outcome(path)
            faulthandler.cancel_dump_traceback_later()
            _say({"number": number, "outcome": outcome})


def _outcome(path: Path) -> str:
    try:
        image = read_radiograph(path)
    except ReadError as error:
        if error.name != path.name or not error.reason.endswith("."):
            raise AssertionError(f"this is no sentence: {error}") from error
        return type(error).__name__
    display_values(image.stored_values, display_table(image))
    if not image.is_color:
        automatic_window(image)
    return "shown"


def _say(line: dict[str, int | str]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, resource.RLIM_INFINITY))


if __name__ == "__main__":
    _limit_memory()
    read_all(int(sys.argv[1]), int(sys.argv[2]))
