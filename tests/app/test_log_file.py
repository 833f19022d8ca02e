import logging
from pathlib import Path

import pytest

from xray_viewer.app.log_file import log_folder, logging_to, versions

_LOG = logging.getLogger("xray_viewer.something")


def _written(folder: Path) -> str:
    return (folder / "xray-viewer.log").read_text(encoding="utf-8")


def test_the_log_says_what_ran_and_what_happened(tmp_path: Path) -> None:
    with logging_to(lambda: tmp_path / "log"):
        _LOG.warning("The disk is full.")
    _LOG.warning("Too late.")
    written = _written(tmp_path / "log")
    assert versions() in written
    assert "WARNING  The disk is full." in written
    assert "Too late" not in written


def test_what_may_name_a_patient_is_not_in_the_log_whoever_wrote_it(tmp_path: Path) -> None:
    with logging_to(lambda: tmp_path / "log"):
        _LOG.error("cannot open '/data/DOE JANE/1.dcm' of DOE^JANE")
        logging.getLogger("pydicom").error("Patient DOE")
    assert "DOE" not in _written(tmp_path / "log")


def test_a_log_that_grows_is_cut_into_a_few_files(tmp_path: Path) -> None:
    with logging_to(lambda: tmp_path):
        for _ in range(4000):
            _LOG.info("x" * 1000)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["xray-viewer.log", *(f"xray-viewer.log.{number}" for number in (1, 2, 3))]
    assert all(file.stat().st_size <= 512 << 10 for file in files)


def test_where_no_log_can_be_written_the_program_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    with logging_to(lambda: blocked / "log"):
        _LOG.error("Nobody reads this.")

    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    with logging_to(homeless):
        _LOG.error("Nor this.")
    assert capsys.readouterr().err == ""


def test_the_log_lies_in_the_users_own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert log_folder().name == "log"
    assert "xray-viewer" in log_folder().parts
