"""What changes in a folder while it is open is found by looking again, twice before it is believed."""

import os
import shutil
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.app.files import png
from xray_viewer.core.errors import FileAccessError
from xray_viewer.readers import find_images
from xray_viewer.readers import survey as surveys
from xray_viewer.readers import walk as walking
from xray_viewer.readers.survey import Changes, Survey
from xray_viewer.readers.walk import EntryKind, StudyImage, kind_of_entry

NOTHING = Changes()
LONG_AGO = 1_000_000_000


def write(path: Path, grey: int = 100, *, at: int = 1) -> Path:
    """Write a picture; ``at``: when it was changed, in seconds since 1970."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(png(grey))
    os.utime(path, (at, at))
    return path


@pytest.fixture
def study(tmp_path: Path) -> Path:
    for name in ("b.png", "c/d.png"):
        write(tmp_path / "study" / name)
    return tmp_path / "study"


def begun(root: Path, opened: int = 2 * LONG_AGO) -> Survey:
    """Open a path, and look at it for the first time."""
    survey = Survey(root, {image.path for image in find_images(root)}, opened)
    assert look(survey) == NOTHING
    return survey


def look(survey: Survey) -> Changes:
    return survey.look(lambda: False)


def added(changes: Changes) -> list[str]:
    assert (changes.replaced, changes.gone, changes.obstacle) == ((), (), "")
    return [image.given for image in changes.added]


def test_a_folder_that_stays_as_it_is_has_no_changes(study: Path) -> None:
    survey = begun(study)
    assert [look(survey), look(survey)] == [NOTHING, NOTHING]


def test_new_files_are_told_of_once_in_natural_order(study: Path) -> None:
    survey = begun(study)
    for name in ("IM10.png", "IM9.png", "c/a.png", "new/deep/x.png", ".hidden.png"):
        write(study / name)
    (study / "notes.txt").write_text("Dear colleague")
    assert look(survey) == NOTHING
    assert added(look(survey)) == ["IM9.png", "IM10.png", "c/a.png", "new/deep/x.png"]
    assert look(survey) == NOTHING


def test_a_file_that_is_being_written_is_taken_when_it_is_complete(study: Path) -> None:
    survey = begun(study)
    content = png(100)
    for length in (0, 10, 30, len(content)):
        (study / "new.png").write_bytes(content[:length])
        os.utime(study / "new.png", (5, 5))
        assert look(survey) == NOTHING
    assert added(look(survey)) == ["new.png"]


def test_a_file_that_is_written_over_at_the_same_size_is_still_being_written(study: Path) -> None:
    survey = begun(study)
    for at in (5, 6, 7):
        write(study / "new.png", at=at)
        assert look(survey) == NOTHING
    assert added(look(survey)) == ["new.png"]


def test_a_file_without_a_suffix_counts_once_its_content_is_an_image(study: Path) -> None:
    survey = begun(study)
    (study / "IM1").write_bytes(b"")
    assert [look(survey), look(survey)] == [NOTHING, NOTHING]
    write(study / "IM1")
    assert look(survey) == NOTHING
    assert added(look(survey)) == ["IM1"]


def test_a_download_is_taken_under_its_final_name(study: Path) -> None:
    survey = begun(study)
    write(study / "new.png.part")
    assert [look(survey) for _ in range(3)] == [NOTHING] * 3
    (study / "new.png.part").rename(study / "new.png")
    look(survey)
    assert added(look(survey)) == ["new.png"]


def test_a_file_that_came_while_the_folder_was_listed_is_found(study: Path) -> None:
    listed = {image.path for image in find_images(study)}
    write(study / "a.png")
    survey = Survey(study, listed, 2 * LONG_AGO)
    assert look(survey) == NOTHING
    assert added(look(survey)) == ["a.png"]


def test_a_file_that_was_replaced_is_told_of_when_it_has_settled(study: Path) -> None:
    survey = begun(study)
    for grey, at in ((50, 5), (60, 6)):
        write(study / "b.png", grey, at=at)
        assert look(survey) == NOTHING
    assert look(survey) == Changes(replaced=(study / "b.png",))
    assert look(survey) == NOTHING


def test_a_file_that_was_changed_since_the_folder_was_opened_may_have_been_read_before(study: Path) -> None:
    survey = begun(study, opened=500_000_000)
    assert look(survey) == Changes(replaced=(study / "b.png", study / "c" / "d.png"))
    assert look(survey) == NOTHING


def test_a_file_that_is_dated_ahead_of_the_clock_was_not_changed_since_the_folder_was_opened(study: Path) -> None:
    write(study / "b.png", at=int(time.time()) + 86_400)
    survey = begun(study, opened=time.time_ns())
    assert [look(survey), look(survey)] == [NOTHING, NOTHING]
    write(study / "b.png", 50, at=int(time.time()) + 90_000)
    look(survey)
    assert look(survey) == Changes(replaced=(study / "b.png",))


@pytest.mark.parametrize("is_backward", [False, True])
def test_of_a_link_and_what_it_leads_to_a_look_sees_the_one_that_was_listed(
    study: Path, monkeypatch: pytest.MonkeyPatch, *, is_backward: bool
) -> None:
    for link, target in (("latest", "c"), ("a.png", "b.png"), ("a2", "c/d.png"), ("d/deep", "e/deep")):
        write(study / "e" / "deep" / "f.png")
        (study / link).parent.mkdir(exist_ok=True)
        (study / link).symlink_to(study / target)
    survey = begun(study)
    real = os.scandir

    def scandir(path: str) -> object:
        return nullcontext(sorted(real(path), key=lambda entry: entry.name, reverse=is_backward))

    monkeypatch.setattr(os, "scandir", scandir)
    assert [look(survey) for _ in range(3)] == [NOTHING] * 3


def test_a_file_that_is_gone_at_two_looks_is_gone_and_read_anew_when_it_comes_back(study: Path) -> None:
    survey = begun(study)
    (study / "b.png").unlink()
    assert look(survey) == NOTHING
    assert look(survey) == Changes(gone=(study / "b.png",))
    assert look(survey) == NOTHING
    write(study / "b.png")
    assert look(survey) == NOTHING
    assert look(survey) == Changes(replaced=(study / "b.png",))


def test_a_file_that_is_not_there_for_a_moment_is_not_gone(study: Path) -> None:
    survey = begun(study)
    (study / "b.png").unlink()
    assert look(survey) == NOTHING
    write(study / "b.png")
    assert [look(survey), look(survey)] == [NOTHING, NOTHING]


def test_the_files_of_a_folder_that_was_deleted_are_gone(study: Path) -> None:
    survey = begun(study)
    shutil.rmtree(study / "c")
    look(survey)
    assert look(survey) == Changes(gone=(study / "c" / "d.png",))


def refuse(monkeypatch: pytest.MonkeyPatch, *refused: Path) -> None:
    """Let the system refuse folders, as it does to users who may not read them."""
    real = os.scandir

    def scandir(path: str) -> object:
        if Path(path) in refused:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)


def test_the_files_of_a_folder_that_cannot_be_listed_are_not_gone(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    survey = begun(study)
    with monkeypatch.context() as patch:
        refuse(patch, study / "c")
        assert [look(survey) for _ in range(3)] == [NOTHING] * 3
    assert [look(survey) for _ in range(3)] == [NOTHING] * 3


def test_a_folder_that_could_not_be_listed_has_its_images_added_when_it_can(
    study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        refuse(patch, study / "c")
        survey = begun(study)
    assert look(survey) == NOTHING
    assert added(look(survey)) == ["c/d.png"]


def test_a_drive_that_goes_away_takes_no_file_with_it(study: Path) -> None:
    survey = begun(study)
    study.rename(study.with_name("elsewhere"))
    assert [look(survey).obstacle for _ in range(2)] == ["No such file or directory"] * 2
    study.with_name("elsewhere").rename(study)
    assert look(survey) == NOTHING


def test_what_is_not_there_at_the_first_look_is_an_obstacle_and_looked_at_when_it_is(study: Path) -> None:
    survey = Survey(study, {image.path for image in find_images(study)}, 2 * LONG_AGO)
    study.rename(study.with_name("elsewhere"))
    assert look(survey).obstacle == "No such file or directory"
    study.with_name("elsewhere").rename(study)
    write(study / "new.png")
    assert [look(survey), added(look(survey))] == [NOTHING, ["new.png"]]


def test_the_empty_folder_on_which_a_drive_was_is_not_the_drive(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    survey = begun(study)
    shutil.rmtree(study)
    study.mkdir()
    real = os.stat

    def other_device(path: Path, **options: bool) -> os.stat_result:
        status = list(real(path, **options))
        return os.stat_result([*status[:2], status[2] + 1, *status[3:]])

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", other_device)
        assert look(survey) == Changes(obstacle="its drive is not there")


def test_a_root_that_cannot_be_listed_is_an_obstacle(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    survey = begun(study)
    refuse(monkeypatch, study)
    assert look(survey) == Changes(obstacle="it cannot be listed")


def test_a_single_file_is_watched_too(study: Path) -> None:
    survey = begun(study / "b.png")
    write(study / "b.png", 50, at=5)
    look(survey)
    assert look(survey) == Changes(replaced=(study / "b.png",))
    (study / "b.png").unlink()
    look(survey)
    assert look(survey) == Changes(gone=(study / "b.png",))
    shutil.rmtree(study)
    assert look(survey).obstacle == "No such file or directory"


def write_zip(path: Path, *greys: int, at: int = 1) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for number, grey in enumerate(greys, 1):
            archive.writestr(f"{number}.png", png(grey))
    os.utime(path, (at, at))


@pytest.mark.parametrize("is_named_itself", [False, True])
def test_of_an_archive_that_was_replaced_only_what_has_changed_is_told(study: Path, *, is_named_itself: bool) -> None:
    archive = study / "z.zip"
    write_zip(archive, 10, 20, 30)
    survey = begun(archive if is_named_itself else study)
    write_zip(archive, 10, 25, at=5)
    assert look(survey) == NOTHING
    assert look(survey) == Changes(replaced=(archive / "2.png",), gone=(archive / "3.png",))
    write_zip(archive, 10, 25, 30, 40, at=6)
    look(survey)
    changes = look(survey)
    assert changes.replaced == (archive / "3.png",)
    assert [image.path for image in changes.added] == [archive / "4.png"]


def test_what_is_in_an_archive_that_cannot_be_read_is_not_gone(study: Path) -> None:
    write_zip(study / "z.zip", 10)
    survey = begun(study)
    whole = (study / "z.zip").read_bytes()
    (study / "z.zip").write_bytes(whole[:50])
    assert look(survey) == NOTHING
    assert added(look(survey)) == ["z.zip"]
    (study / "z.zip").write_bytes(whole)
    assert [look(survey), look(survey)] == [NOTHING, Changes(replaced=(study / "z.zip",))]
    assert look(survey) == NOTHING


def test_a_cancelled_look_finds_nothing_and_forgets_nothing(study: Path) -> None:
    survey = begun(study)
    assert [survey.look(lambda: True) for _ in range(2)] == [NOTHING, NOTHING]
    assert [look(survey), look(survey)] == [NOTHING, NOTHING]


def test_no_file_is_opened_again_that_is_as_it_was(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(study / "IM1")
    (study / "notes.txt").write_text("Dear colleague")
    judged: list[str] = []

    def judge(entry: "os.DirEntry[str]") -> EntryKind:
        judged.append(entry.name)
        return kind_of_entry(entry)

    monkeypatch.setattr(surveys, "kind_of_entry", judge)
    survey = begun(study)
    assert sorted(judged) == ["IM1", "b.png", "d.png", "notes.txt"]
    judged.clear()
    write(study / "IM1", 50, at=5)
    look(survey)
    assert judged == ["IM1"]


@pytest.mark.parametrize("is_named_itself", [False, True])
def test_no_archive_is_listed_again_that_is_as_it_was(
    study: Path, monkeypatch: pytest.MonkeyPatch, *, is_named_itself: bool
) -> None:
    archive = study / "z.zip"
    write_zip(archive, 10, 20)
    listed: list[Path] = []

    def images_in_archive(path: Path, given: str, cancelled: Callable[[], bool]) -> Iterator[StudyImage]:
        listed.append(path)
        return walking.images_in_archive(path, given, cancelled)

    monkeypatch.setattr(surveys, "images_in_archive", images_in_archive)
    survey = begun(archive if is_named_itself else study)
    assert [look(survey), look(survey)] == [NOTHING, NOTHING]
    assert listed == [archive]
    write_zip(archive, 10, 25, at=5)
    assert [look(survey), look(survey)] == [NOTHING, Changes(replaced=(archive / "2.png",))]
    assert listed == [archive, archive]


def test_an_archive_that_could_not_be_opened_is_tried_again(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_zip(study / "z.zip", 10)
    survey = begun(study)
    write_zip(study / "z.zip", 10, 20, at=5)
    real = walking.read_directory

    def refuse_directory(archive: Path) -> None:
        raise FileAccessError(archive.name, "The file cannot be read (Input/output error).")

    monkeypatch.setattr(walking, "read_directory", refuse_directory)
    assert look(survey) == NOTHING
    monkeypatch.setattr(walking, "read_directory", real)
    assert look(survey) == NOTHING
    assert added(look(survey)) == ["z.zip/2.png"]
