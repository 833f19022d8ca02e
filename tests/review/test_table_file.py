"""The table of a review as a file: of the kind that its name says, and whole or not at all."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from tests.review.test_review_table import TABLE
from xray_viewer.core.errors import OutputError, RequestError
from xray_viewer.review import whole_file
from xray_viewer.review.review_table import review_csv, review_json
from xray_viewer.review.table_file import write_review


def test_the_ending_says_which_kind_it_is(tmp_path: Path) -> None:
    for name in ("a.csv", "a.JSON", "a.XLSX"):
        write_review(tmp_path / name, TABLE)
    assert (tmp_path / "a.csv").read_bytes() == review_csv(TABLE)
    assert (tmp_path / "a.JSON").read_bytes() == review_json(TABLE)
    assert (tmp_path / "a.XLSX").read_bytes().startswith(b"PK")
    with pytest.raises(RequestError, match=r"must end in \.csv, \.xlsx or \.json"):
        write_review(tmp_path / "a.txt", TABLE)
    with pytest.raises(OutputError, match="no folder"):
        write_review(tmp_path / "missing" / "a.csv", TABLE)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.JSON", "a.XLSX", "a.csv"]


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_a_full_disk_leaves_the_old_table_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    path = tmp_path / f"table.{ending}"
    path.write_bytes(b"old")

    def full_disk(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full_disk)
    with pytest.raises(OutputError, match="No space left on device"):
        write_review(path, TABLE)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


_KILLED = """
import os, signal, sys
from pathlib import Path
from tests.review.test_review_table import TABLE
from xray_viewer.review import whole_file
from xray_viewer.review.table_file import write_review
whole_file.os.fsync = lambda _descriptor: os.kill(os.getpid(), signal.SIGKILL)
write_review(Path(sys.argv[1]), TABLE)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_kill_while_it_is_written_leaves_the_old_table_whole(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"table.{ending}"
    path.write_bytes(b"old")
    done = subprocess.run([sys.executable, "-c", _KILLED, str(path)], cwd=Path(__file__).parents[2])
    assert done.returncode < 0
    assert path.read_bytes() == b"old"
