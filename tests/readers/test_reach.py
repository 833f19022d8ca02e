"""Whether what was opened can be reached: folders and drives that go, and files that fail by themselves."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from xray_viewer.readers.reach import Reach


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    folder.mkdir()
    (folder / "a.dcm").write_bytes(b"a")
    return folder


def test_what_is_there_is_in_no_way_obstructed(folder: Path) -> None:
    for root in (folder, folder / "a.dcm"):
        reach = Reach(root)
        assert not reach.was_reached
        assert reach.obstacle() == reach.obstacle(folder / "a.dcm") == ""
        assert reach.was_reached
        assert reach.is_folder is (root == folder)


def test_a_folder_that_is_moved_away_is_obstructed_until_it_is_back(folder: Path) -> None:
    roots = [Reach(folder), Reach(folder / "a.dcm")]
    assert [reach.obstacle() for reach in roots] == ["", ""]
    away = folder.rename(folder.with_name("elsewhere"))
    assert [reach.obstacle() for reach in roots] == ["No such file or directory"] * 2
    assert all(reach.was_reached for reach in roots)
    away.rename(folder)
    assert [reach.obstacle() for reach in roots] == ["", ""]


def test_a_file_that_goes_by_itself_is_no_obstacle(folder: Path) -> None:
    in_folder, by_itself = Reach(folder), Reach(folder / "a.dcm")
    assert in_folder.obstacle() == by_itself.obstacle() == ""
    (folder / "a.dcm").unlink()
    assert in_folder.obstacle(folder / "a.dcm") == by_itself.obstacle(folder / "a.dcm") == ""


def test_what_was_never_there_was_never_reached(tmp_path: Path) -> None:
    reach = Reach(tmp_path / "nowhere")
    assert reach.obstacle() == "No such file or directory"
    assert not reach.was_reached


def test_another_drive_in_its_place_is_not_taken_for_it(folder: Path, tmp_path: Path) -> None:
    other = Path("/dev/shm")  # noqa: S108 - only looked at
    if not other.is_dir() or other.stat().st_dev == folder.stat().st_dev:
        pytest.skip("there is no second drive")
    mounted = tmp_path / "mounted"
    mounted.symlink_to(folder)
    reach = Reach(mounted)
    assert reach.obstacle() == ""
    mounted.unlink()
    mounted.symlink_to(other)
    assert reach.obstacle() == os.strerror(errno.ENODEV) or reach.obstacle() == "its drive is not there"


def test_a_folder_that_is_closed_is_obstructed(folder: Path) -> None:
    reach = Reach(folder)
    assert reach.obstacle() == ""
    folder.chmod(0)
    try:
        if os.access(folder, os.R_OK):
            pytest.skip("permissions do not bind this user")
        assert reach.obstacle() == "Permission denied"
    finally:
        folder.chmod(0o700)


@pytest.mark.parametrize(
    ("number", "is_of_drive"),
    [
        (errno.ESTALE, True),
        (errno.EHOSTDOWN, True),
        (errno.ETIMEDOUT, True),
        (errno.EIO, False),
        (errno.EACCES, False),
        (errno.ENOENT, False),
    ],
)
def test_a_drive_may_show_by_a_file_alone_that_it_is_gone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, is_of_drive: bool
) -> None:
    """As where the system remembers what the folder held, and its server does not answer."""
    reach = Reach(folder)
    assert reach.obstacle(folder / "a.dcm") == ""
    opened = Path.open

    def fail(path: Path, *arguments: Any, **options: Any) -> Any:
        if path.name == "a.dcm":
            raise OSError(number, os.strerror(number))
        return opened(path, *arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", fail)
        assert reach.obstacle() == ""
        assert reach.obstacle(folder / "a.dcm") == (os.strerror(number) if is_of_drive else "")
    assert reach.obstacle(folder / "a.dcm") == ""
