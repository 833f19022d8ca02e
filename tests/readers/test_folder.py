import contextlib
import errno
import os
from itertools import islice
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from tests.factories import write_dicom
from xray_viewer.core.errors import FileAccessError, RequestError
from xray_viewer.readers import find_images, read_radiograph, walk
from xray_viewer.readers.walk import natural_key

VALUES = np.zeros((2, 2), np.uint8)


def given(folder, **options):
    return [image.given for image in find_images(folder, **options)]


def test_natural_order_folder_by_folder(tmp_path):
    for name in ("IM10", "im2", "IM1", "b/IM3", "A/IM20", "A/IM3", "b10/x.dcm", "b9/x.dcm"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        write_dicom(path, VALUES)
    assert given(tmp_path) == ["IM1", "im2", "IM10", "A/IM3", "A/IM20", "b/IM3", "b9/x.dcm", "b10/x.dcm"]
    assert given(tmp_path, recursive=False) == ["IM1", "im2", "IM10"]
    first = next(find_images(tmp_path))
    assert first.path == tmp_path / "IM1"


def test_content_or_suffix_makes_a_candidate(tmp_path):
    write_dicom(tmp_path / "no suffix", VALUES)
    write_dicom(tmp_path / "bare", VALUES, with_meta=False)
    Image.fromarray(VALUES).save(tmp_path / "picture.dat", format="PNG")
    (tmp_path / "broken.DCM").write_bytes(b"")
    (tmp_path / "letter.jpeg").write_text("Dear colleague")
    (tmp_path / "notes.txt").write_text("Dear colleague")
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "empty").write_bytes(b"")
    assert given(tmp_path) == ["bare", "broken.DCM", "letter.jpeg", "no suffix", "picture.dat"]


def test_companions_and_hidden_files_are_passed_over(tmp_path):
    for name in ("DICOMDIR", "._IM1.dcm", ".DS_Store", "Thumbs.db", ".hidden/IM1.dcm", "IM1.dcm"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        write_dicom(path, VALUES)
    assert given(tmp_path) == ["IM1.dcm"]


@pytest.mark.parametrize("name", ["notes.txt", ".hidden.dcm", "DICOMDIR"])
def test_a_file_that_is_named_is_always_yielded(tmp_path, name):
    path = tmp_path / name
    path.write_text("text")
    assert [(image.path, image.given) for image in find_images(path)] == [(path, path.as_posix())]


def test_a_path_that_is_not_there_is_named_at_once(tmp_path):
    with pytest.raises(RequestError, match="gone"):
        find_images(tmp_path / "gone")


def test_an_empty_folder_has_no_images(tmp_path):
    assert given(tmp_path) == []


def link(path, target):
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("this system makes no symbolic links")


def test_links_that_run_in_circles_end(tmp_path):
    (tmp_path / "a").mkdir()
    write_dicom(tmp_path / "a" / "IM1", VALUES)
    link(tmp_path / "a" / "up", tmp_path)
    link(tmp_path / "b", tmp_path / "a")
    link(tmp_path / "self", tmp_path / "self")
    assert given(tmp_path) == ["a/IM1"]


class Unnumbered:
    """An entry of a folder on a file system that numbers no files, as some network drives on Windows are."""

    def __init__(self, entry):
        self._entry = entry
        self.name, self.path = entry.name, entry.path
        self.is_dir, self.is_file, self.is_symlink = entry.is_dir, entry.is_file, entry.is_symlink

    def inode(self):
        return 0

    def stat(self):
        return unnumbered(self._entry.stat())


def unnumbered(status):
    return os.stat_result([status.st_mode, 0, *list(status)[2:]])


def test_a_file_system_that_numbers_no_files_is_walked_whole(tmp_path, monkeypatch):
    study = tmp_path / "study"
    for name in ("study/1.png", "study/2.png", "study/a/3.png", "study/a/b/4.png", "study/c/5.png", "elsewhere/6.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    link(study / "a" / "up", study)
    link(study / "latest", study / "a")
    link(study / "x.png", tmp_path / "elsewhere" / "6.png")
    link(study / "y.png", tmp_path / "elsewhere" / "6.png")
    link(study / "z.png", study / "1.png")
    whole = given(study)
    real_scandir, real_stat = os.scandir, os.stat

    @contextlib.contextmanager
    def scandir(path):
        with real_scandir(path) as entries:
            yield map(Unnumbered, entries)

    monkeypatch.setattr(
        walk, "os", SimpleNamespace(scandir=scandir, stat=lambda path: unnumbered(real_stat(path)), path=os.path)
    )
    assert given(study) == whole == ["1.png", "2.png", "x.png", "a/3.png", "a/b/4.png", "c/5.png"]


def test_links_to_images_count_and_links_to_nowhere_fail_visibly(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    write_dicom(elsewhere / "IM1", VALUES)
    study = tmp_path / "study"
    study.mkdir()
    link(study / "linked", elsewhere / "IM1")
    link(study / "lost.dcm", elsewhere / "gone")
    link(study / "lost.txt", elsewhere / "gone")
    assert given(study) == ["linked", "lost.dcm"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_are_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.dcm")
    assert given(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_what_may_not_be_read_does_not_stop_the_walk(tmp_path):
    for name in ("a/IM1", "b/IM1"):
        path = tmp_path / name
        path.parent.mkdir()
        write_dicom(path, VALUES)
    write_dicom(tmp_path / "IM0", VALUES).chmod(0)
    (tmp_path / "a").chmod(0)
    try:
        assert given(tmp_path) == ["IM0", "a", "b/IM1"]
        with pytest.raises(RequestError, match="cannot be opened"):
            find_images(tmp_path / "a")
    finally:
        (tmp_path / "a").chmod(0o700)


def refuse(monkeypatch, refused):
    """Let the system refuse one folder, as it does to users who may not read it."""
    real = os.scandir

    def scandir(path):
        if Path(path) == refused:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)


def test_a_folder_that_cannot_be_listed_is_one_of_the_study(tmp_path, monkeypatch):
    for name in ("a/IM1", "b/IM1", "IM0"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        write_dicom(path, VALUES)
    refuse(monkeypatch, tmp_path / "a")
    images = list(find_images(tmp_path))
    assert [image.given for image in images] == ["IM0", "a", "b/IM1"]
    with pytest.raises(FileAccessError) as caught:
        read_radiograph(images[1].path)
    assert str(caught.value) == "a: You may not open this folder. Ask its owner for access."
    with pytest.raises(FileAccessError, match="It is a folder"):
        read_radiograph(tmp_path / "b")


def test_images_appear_while_the_rest_is_still_unlisted(tmp_path):
    for index in range(50):
        folder = tmp_path / f"{index}"
        folder.mkdir()
        write_dicom(folder / "IM1", VALUES)
    images = find_images(tmp_path)
    assert [image.given for image in islice(images, 2)] == ["0/IM1", "1/IM1"]
    write_dicom(tmp_path / "2" / "IM0", VALUES)
    assert next(images).given == "2/IM0"


@pytest.mark.parametrize("allowed", [3, 130, 260])
def test_a_cancelled_search_looks_at_no_further_file(tmp_path, monkeypatch, allowed):
    for index in range(100):
        (tmp_path / f"{index}.txt").write_text("no image")
    (tmp_path / "folder").mkdir()
    asked, opened = [], []
    real = Path.open

    def opening(path, *arguments, **options):
        opened.append(path)
        return real(path, *arguments, **options)

    def cancelled():
        asked.append(True)
        return len(asked) > allowed

    monkeypatch.setattr(Path, "open", opening)
    assert list(find_images(tmp_path, cancelled=cancelled)) == []
    assert len(asked) <= allowed + 4
    assert len(opened) <= max(0, allowed - 100)


def test_numbers_count_as_numbers_whatever_the_case():
    names = ["x", "IM10", "im2", "IM1b", "IM01", "IM1", "2", "10", "", "é"]
    assert sorted(names, key=natural_key) == ["", "2", "10", "IM01", "IM1", "IM1b", "im2", "IM10", "x", "é"]
