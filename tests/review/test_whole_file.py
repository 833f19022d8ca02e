import os

import pytest

from xray_viewer.core.errors import OutputError
from xray_viewer.review import whole_file
from xray_viewer.review.whole_file import check_spares, write_whole


def test_writes_and_replaces(tmp_path):
    path = tmp_path / "table.csv"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path):
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "table.csv"
    path.write_bytes(b"old")

    def full_disk(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full_disk)
    with pytest.raises(OutputError, match=r"table\.csv: The file cannot be written \(No space left on device\)"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(OutputError, match="no folder 'away'"):
        write_whole(tmp_path / "away" / "table.csv", b"")


def test_a_folder_is_not_replaced(tmp_path):
    (tmp_path / "table.csv").mkdir()
    with pytest.raises(OutputError, match="This is a folder"):
        write_whole(tmp_path / "table.csv", b"")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_folder_that_cannot_be_written_in_is_named(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="cannot be written in"):
        write_whole(tmp_path / "table.csv", b"")


def test_an_image_is_replaced_under_no_name(tmp_path):
    image, link, other = (tmp_path / name for name in ("image.png", "link.png", "other.png"))
    image.write_bytes(b"pixels")
    other.write_bytes(b"table")
    link.symlink_to(image)
    gone = tmp_path / "gone.dcm"
    check_spares(other, [gone, image])
    check_spares(tmp_path / "new.png", [gone, image])
    for path in (image, link):
        with pytest.raises(OutputError, match="images are never changed"):
            check_spares(path, [gone, image])
