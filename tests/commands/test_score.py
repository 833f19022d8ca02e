"""Scoring without a window: tables, exit statuses, and what is kept for the next run."""

import json
import zipfile
from functools import partial
from itertools import islice

import pytest

from tests.commands.running import run, table
from tests.factories import tiny_spec, write_tiny_model
from xray_viewer.commands import score
from xray_viewer.core.model_spec import SelfTest
from xray_viewer.inference import Classifier, SelfTestResult
from xray_viewer.readers import prepare_picture


def test_a_good_study_exits_0_and_writes_csv(study, model, tmp_path, capfd):
    output = tmp_path / "a.csv"
    assert run("score", study, "--model", model, "--device", "cpu", "--threshold", "0.5", "--output", output) == 0
    rows = table(output.read_text(encoding="utf-8"))
    assert [row["path"] for row in rows] == ["1 dark.png", "2 bright.png", "inner/3.png"]
    assert [row["decision"] for row in rows] == ["not_flagged", "flagged", "flagged"]
    assert {row["device"] for row in rows} == {"cpu"}
    written = capfd.readouterr()
    assert written.out == ""
    assert "threshold 0.5: 3 scored (2 flagged), 0 not assessed, 0 failed." in written.err
    assert list(tmp_path.glob(".*")) == []


def test_a_file_that_fails_exits_1_and_is_in_the_table(study, model, capfd):
    (study / "cut.png").write_bytes((study / "1 dark.png").read_bytes()[:60])
    assert run("score", study, "--model", model, "--output", "-") == 1
    rows = {row["path"]: row for row in table(capfd.readouterr().out)}
    assert rows["cut.png"]["status"] == "failed"
    assert rows["cut.png"]["reason"]


def test_stdout_json_and_csv_have_the_same_numbers(study, model, tmp_path, capfd):
    assert run("score", study, "--model", model, "--output", "-") == 0
    rows = table(capfd.readouterr().out)
    assert run("score", study, "--model", model, "--output", tmp_path / "a.JSON", "--jobs", "1") == 0
    document = json.loads((tmp_path / "a.JSON").read_text(encoding="utf-8"))
    assert [row["probability"] for row in document["rows"]] == [float(row["probability"]) for row in rows]
    assert document["threshold"] == 0.25


def test_without_output_people_can_read_it(study, model, capfd):
    assert run("score", study, "--model", model) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0].split() == ["file", "result", "probability", "atypicality", "reason"]
    assert lines[2].startswith("2 bright.png")
    assert "\x1b" not in "".join(lines)


def test_folders_in_folders_can_be_left_out(study, model, capfd):
    assert run("score", study, "--model", model, "--output", "-", "--no-recursive") == 0
    assert len(table(capfd.readouterr().out)) == 2


def test_an_operating_point_gives_its_threshold(study, model, capfd):
    assert run("score", study, "--model", model, "--operating-point", "balanced", "--output", "-") == 0
    written = capfd.readouterr()
    assert {row["threshold"] for row in table(written.out)} == {"0.500000"}
    assert "threshold 0.5 (balanced)" in written.err


@pytest.mark.parametrize("threshold", ["7", "-0.1", "nan", "half"])
def test_a_threshold_outside_of_0_to_1_exits_2(study, threshold, capfd):
    assert run("score", study, f"--threshold={threshold}") == 2
    assert "not a number from 0 to 1" in capfd.readouterr().err


def test_a_threshold_and_an_operating_point_exclude_each_other(study, capfd):
    assert run("score", study, "--threshold", "0.5", "--operating-point", "balanced") == 2
    assert "not allowed with" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--operating-point", "best"], "it has sensitive, balanced"),
        (["--output", "a.txt"], "must end in .csv or .json"),
        (["--output", "away/a.csv"], "no folder 'away'"),
        (["--device", "abacus"], "no device 'abacus'"),
        (["--model", "away.onnx"], "away.onnx: There is no such model file"),
    ],
)
def test_what_cannot_be_done_exits_2_with_one_sentence(study, model, arguments, said, capfd):
    assert run("score", study, "--model", model, *arguments) == 2
    written = capfd.readouterr()
    assert said in written.err
    assert len(written.err.splitlines()) == 1
    assert written.out == ""


@pytest.mark.parametrize("arguments", [["--jobs", "0"], ["--jobs", "many"], ["--nonsense"]])
def test_a_bad_option_exits_2(study, arguments, capfd):
    assert run("score", study, *arguments) == 2
    assert "error:" in capfd.readouterr().err


def test_a_path_that_is_not_there_exits_2_and_is_named(study, model, capfd):
    assert run("score", study, study / "nowhere", "--model", model) == 2
    assert "nowhere" in capfd.readouterr().err


def test_a_folder_without_an_image_exits_2_and_is_named(study, model, tmp_path, capfd):
    (tmp_path / "empty").mkdir()
    assert run("score", study, tmp_path / "empty", "--model", model) == 2
    assert "There is no image in the folder" in capfd.readouterr().err


def test_a_zip_archive_is_scored_like_a_folder(study, model, tmp_path, capfd):
    archive = tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        for path in study.rglob("*.png"):
            opened.write(path, path.relative_to(study))
        opened.writestr("inner/cut.png", (study / "1 dark.png").read_bytes()[:50])
    (study / "all.zip").write_bytes(archive.read_bytes())
    arguments = ["--model", model, "--device", "cpu", "--output", "-", "--quiet"]
    assert run("score", archive, *arguments) == 1
    rows = table(capfd.readouterr().out)
    places = ["1 dark.png", "2 bright.png", "inner/3.png", "inner/cut.png"]
    assert [row["path"] for row in rows] == [f"{archive}/{place}" for place in places]
    assert [row["status"] for row in rows] == ["scored", "scored", "scored", "failed"]
    assert run("score", study, *arguments) == 1
    of_folder = table(capfd.readouterr().out)
    assert [row["path"] for row in of_folder] == [
        "1 dark.png",
        "2 bright.png",
        *(f"all.zip/{place}" for place in places),
        "inner/3.png",
    ]
    known = {row["path"]: (row["probability"], row["sha256"]) for row in of_folder}
    for place in places[:3]:
        assert known[place] == known[f"all.zip/{place}"]
    assert known["all.zip/inner/cut.png"][1] == rows[3]["sha256"] != ""


def test_an_archive_without_an_image_exits_2_and_is_named(model, tmp_path, capfd):
    with zipfile.ZipFile(tmp_path / "empty.zip", "w"):
        pass
    assert run("score", tmp_path / "empty.zip", "--model", model) == 2
    assert "There is no image in the archive" in capfd.readouterr().err


def test_an_interrupt_exits_130_and_writes_nothing(study, model, tmp_path, monkeypatch):
    def interrupted(*_, **__):
        yield from ()
        raise KeyboardInterrupt

    monkeypatch.setattr(score, "score_images", interrupted)
    output = tmp_path / "a.csv"
    assert run("score", study, "--model", model, "--output", output) == 130
    assert not output.exists()


def test_what_was_computed_before_an_interrupt_is_kept_and_said(study, model, tmp_path, monkeypatch, capfd):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    score_images = score.score_images

    def interrupted(*arguments, **options):
        rows = score_images(*arguments, **options)
        yield from islice(rows, 3)
        raise KeyboardInterrupt

    output = tmp_path / "a.csv"
    arguments = ("score", study, "--model", model, "--device", "cpu", "--output", output)
    with monkeypatch.context() as patch:
        patch.setattr(score, "score_images", interrupted)
        assert run(*arguments) == 130
    assert "The 3 scores that were computed are kept, so the next run goes on from there." in capfd.readouterr().err
    assert list(tmp_path.glob("*a.csv*")) == []
    with monkeypatch.context() as patch:
        patch.setattr(Classifier, "predict", None)
        patch.setattr(Classifier, "self_test", lambda _self: SelfTestResult(passed=True, expected=0.5, measured=0.5))
        assert run(*arguments) == 0
    rows = table(output.read_text(encoding="utf-8"))
    assert [row["status"] for row in rows] == ["scored"] * 3
    assert {row["device"] for row in rows} == {"cpu"}


def _losing(monkeypatch, at, lose):
    """Have something happen just before a file is read, with one file at a time."""
    score_images, seen = score.score_images, []

    def prepare(path, preparation):
        if path.name == at and not seen:
            seen.append(path)
            lose()
        return prepare_picture(path, preparation)

    monkeypatch.setattr(score, "score_images", partial(score_images, prepare=prepare))


def test_a_folder_that_goes_away_stops_it_and_the_next_run_goes_on(study, model, tmp_path, monkeypatch, capfd):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    output, away = tmp_path / "a.csv", tmp_path / "away"
    arguments = ("score", study, "--model", model, "--device", "cpu", "--jobs", 1, "--output", output)
    with monkeypatch.context() as patch:
        _losing(patch, "3.png", lambda: study.rename(away))
        assert run(*arguments) == 2
    said = capfd.readouterr().err
    assert f"{study} cannot be reached any more (" in said
    assert "No table was written. The 2 scores that were computed are kept, so the next run goes on from there." in said
    assert list(tmp_path.glob("*a.csv*")) == []
    away.rename(study)
    assert run(*arguments) == 0
    assert [row["status"] for row in table(output.read_text(encoding="utf-8"))] == ["scored"] * 3


def test_a_file_that_goes_away_alone_is_a_failed_row(study, model, tmp_path, monkeypatch, capfd):
    _losing(monkeypatch, "3.png", (study / "inner" / "3.png").unlink)
    assert run("score", study, "--model", model, "--device", "cpu", "--jobs", 1, "--output", "-", "--quiet") == 1
    rows = table(capfd.readouterr().out)
    assert [row["status"] for row in rows] == ["scored", "scored", "failed"]
    assert "The file is not there" in rows[-1]["reason"]


def test_an_archive_that_goes_away_stops_it_too(study, model, tmp_path, monkeypatch, capfd):
    archive = tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w") as written:
        for path in sorted(study.rglob("*.png")):
            written.write(path, path.name)
    _losing(monkeypatch, "3.png", archive.unlink)
    assert run("score", archive, "--model", model, "--device", "cpu", "--jobs", 1, "--output", "-") == 2
    said = capfd.readouterr()
    assert said.out == ""
    assert f"{archive} cannot be reached any more (it is not there)." in said.err


def test_a_score_that_cannot_be_kept_is_in_the_table(study, model, tmp_path, monkeypatch, capfd):
    (tmp_path / "in the way").write_text("no folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "in the way"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "in the way"))
    assert run("score", study, "--model", model, "--output", "-") == 0
    told = capfd.readouterr()
    assert told.err.count("Otherwise these scores are not kept.") == 1
    assert len(table(told.out)) == 3


def test_a_self_test_that_fails_is_said(study, tmp_path, capfd):
    model = write_tiny_model(tmp_path / "odd.onnx", tiny_spec(self_test=SelfTest(0.1, 1e-4)))
    assert run("score", study, "--model", model, "--device", "cpu", "--quiet") == 0
    assert "self-test failed" in capfd.readouterr().err
