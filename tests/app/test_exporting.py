"""Reports written in the background: what is in them, how they are stopped, and what a full disk leaves."""

import base64
import errno
import io
import itertools
import re
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QIODevice
from pytestqt.qtbot import QtBot

from tests.app.files import Files, OpenSession, is_done
from tests.app.test_study import STATES
from tests.factories import radiograph
from xray_viewer.app.entry import Progress
from xray_viewer.app.exporting import Exporter
from xray_viewer.app.report_file import ReportWish
from xray_viewer.app.review_rows import review_rows
from xray_viewer.app.session import Session
from xray_viewer.core.errors import DamagedImageError
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.review import whole_file
from xray_viewer.review.report.blocks import Block, html_of
from xray_viewer.review.report.speech import Speech

NAMES = "abcdefgh"


class Reader:
    """Reads pictures for reports; it can be held up at one of them."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self._counted = itertools.count(1)
        self.gate = threading.Event()
        self.gate.set()
        self.held = threading.Event()
        self.broken = self.changed = ""

    def __call__(self, path: Path, least_side: int) -> Radiograph:
        assert least_side == 620, "twice the width of a picture on the page"
        self.read.append(path.name)
        if next(self._counted) == 3:
            self.held.set()
            self.gate.wait()
        if path.name == self.broken:
            raise DamagedImageError(path.name, "The file is cut short.")
        sha256 = "12" * 32 if path.name == self.changed else f"{ord(path.name):064x}"
        header = {"PatientName": "DOE JANE", "PatientID": "4711"}
        return radiograph(np.full((8, 8), ord(path.name), np.uint8), sha256=sha256, header=header)


@pytest.fixture
def session(open_session: OpenSession, qtbot: QtBot) -> Session:
    """Eight images, of which all are flagged at a threshold of 0.3."""
    session = open_session(Files(NAMES))
    qtbot.waitUntil(lambda: is_done(session) and len(session.study.entries) == len(NAMES), timeout=10_000)
    session.reading.set_threshold(0.3)
    return session


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def exporter(session: Session, reader: Reader) -> Iterator[Exporter]:
    services = replace(Files(NAMES).services(), read_small=reader)
    exporter = Exporter(session.study, session.contents, session.reading, session.truth, session.seen, services)
    yield exporter
    reader.gate.set()
    exporter.close()


def _write(exporter: Exporter, qtbot: QtBot, wish: ReportWish) -> str:
    with qtbot.waitSignal(exporter.exported, timeout=10_000) as exported:
        exporter.export_report(wish)
        assert exporter.is_busy
    assert exported.args == [wish.path.name, len(NAMES)]
    assert not exporter.is_busy
    return wish.path.read_bytes().decode()


def test_a_report_shows_each_flagged_image_with_its_evidence(
    exporter: Exporter, reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    progress: list[tuple[int, int]] = []
    exporter.progressed.connect(lambda done, total: progress.append((done, total)))
    html = _write(exporter, qtbot, ReportWish(tmp_path / "out.html"))
    assert sorted(reader.read) == list(NAMES), "each is read once"
    assert progress == [(done, 8) for done in range(8)]
    pictures = [Image.open(io.BytesIO(base64.b64decode(data))) for data in re.findall(r"base64,([^\"]+)", html)]
    assert [picture.mode for picture in pictures] == ["L", "RGB"] * 8
    # The most probable first.
    for picture, name in zip(pictures[::2], reversed(NAMES), strict=True):
        assert np.asarray(picture).mean() == pytest.approx(ord(name), abs=2)
    for name in NAMES:
        assert f"· {ord(name):064x}"[:14] in html
    assert "DOE JANE" not in html
    assert "4711" not in html


def test_names_stand_in_it_if_they_are_asked_for(
    exporter: Exporter, reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    html = _write(exporter, qtbot, ReportWish(tmp_path / "out.html", is_identified=True))
    assert html.count("DOE JANE   4711") == 8
    assert "8 · h" in html


def test_a_file_that_is_gone_or_changed_has_a_reason_and_no_picture(
    exporter: Exporter, reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    reader.broken, reader.changed = "h", "g"
    html = _write(exporter, qtbot, ReportWish(tmp_path / "out.html"))
    assert "The file is cut short." in html
    assert "The file has changed since the network read it" in html
    assert html.count("<img") == 12


def test_the_pdf_is_painted_off_the_main_thread(
    exporter: Exporter, reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    threads: list[Any] = []

    def paint(blocks: Iterable[Block], device: QIODevice, _speech: Speech) -> None:
        threads.append(threading.current_thread())
        device.write("".join(re.findall("<h[12]>(.*?)</h[12]>", "".join(html_of(blocks)))).encode())

    words = _write(exporter, qtbot, ReportWish(tmp_path / "out.pdf", paint_pdf=paint))
    assert "SummaryDistribution" in words
    assert threads != [threading.main_thread()]


def test_it_can_be_stopped_and_leaves_the_old_file(
    exporter: Exporter, reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "out.html"
    path.write_bytes(b"old")
    reader.gate.clear()
    ended: list[object] = []
    for signal in (exporter.exported, exporter.failed):
        signal.connect(lambda *words: ended.append(words))
    exporter.export_report(ReportWish(path))
    qtbot.waitUntil(reader.held.is_set)
    exporter.cancel()
    assert not exporter.is_busy
    reader.gate.set()
    # The next one comes after the thread has left the first.
    html = _write(exporter, qtbot, ReportWish(tmp_path / "other.html"))
    assert html.count("<img") == 16
    assert path.read_bytes() == b"old"
    assert sorted(each.name for each in tmp_path.glob("*.html")) == ["other.html", "out.html"]
    assert list(tmp_path.glob(".*partial")) == []
    assert ended == [("other.html", 8)]


def test_a_full_disk_is_said_and_leaves_the_old_file(
    exporter: Exporter, reader: Reader, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.html"
    path.write_bytes(b"old")

    def full_disk(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full_disk)
    with qtbot.waitSignal(exporter.failed) as failed:
        exporter.export_report(ReportWish(path))
    assert "No space left on device" in failed.args[0]
    assert path.read_bytes() == b"old"
    assert list(tmp_path.glob(".*partial")) == []


def test_that_there_is_no_folder_is_said_before_a_picture_is_read(
    exporter: Exporter, reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(exporter.failed) as failed:
        exporter.export_report(ReportWish(tmp_path / "missing" / "out.html"))
    assert "no folder" in failed.args[0]
    assert reader.read == []


def test_the_truth_of_a_list_stands_in_it(exporter: Exporter, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "Doe^Jane.csv"
    path.write_text("file,label\na,NORMAL\nh,PNEUMONIA\nz,NORMAL\n", encoding="utf-8")
    assert "Against truth" not in _write(exporter, qtbot, ReportWish(tmp_path / "before.html"))
    session.truth.read_list(path)
    qtbot.waitUntil(lambda: bool(session.truth.source.name))
    html = _write(exporter, qtbot, ReportWish(tmp_path / "out.html"))
    assert "The truth comes from a list of labels. Not used: 1 line whose file is not in the study." in html
    assert "The truth is known of 2 images: 1 with pneumonia, 1 normal." in html
    assert "truth: pneumonia" in html
    named = _write(exporter, qtbot, ReportWish(tmp_path / "named.html", is_identified=True))
    assert "from the list Doe^Jane.csv" in named


def test_a_report_leaves_out_what_is_hidden_unless_it_is_asked_for(
    exporter: Exporter, session: Session, reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "labels.csv"
    path.write_text("file,label\na,NORMAL\nh,PNEUMONIA\n", encoding="utf-8")
    session.truth.read_list(path)
    session.study.set_reads_first(True)
    qtbot.waitUntil(lambda: bool(session.truth.source.name))
    without = _write(exporter, qtbot, ReportWish(tmp_path / "without.html"))
    assert reader.read == [], "none is said to be flagged"
    assert without.count("answer is left out until there is a verdict.") == 8
    assert "Distribution of" not in without
    assert "no answer yet, or still hidden" in without
    whole = _write(exporter, qtbot, ReportWish(tmp_path / "whole.html", with_hidden=True))
    assert whole.count("<img") == 16
    assert "left out until" not in whole
    assert "no answer yet, or still hidden" not in whole


def test_rows_count_as_unread_where_the_window_does() -> None:
    entries = [*STATES, replace(STATES[0], is_gone=True)]
    rows = review_rows(entries, [""] * len(entries), 0.5)
    assert [row.is_unread for row in rows] == [
        entry.progress is not Progress.FAILED and not entry.is_gone for entry in entries
    ]
    assert not all(row.is_unread for row in rows)


_KILLED = """
import os, signal, sys
from pathlib import Path
from tests.review.report.samples import sample
from xray_viewer.app.report_file import ReportWish, write_report
from xray_viewer.review.report.details import Look
from xray_viewer.review.report.parts import report_blocks
looks = iter([lambda: Look(problem="none"), lambda: os.kill(os.getpid(), signal.SIGKILL)])
write_report(ReportWish(Path(sys.argv[1])), report_blocks(sample(), lambda image: next(looks)()))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_kill_while_it_is_written_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.html"
    path.write_bytes(b"old")
    done = subprocess.run([sys.executable, "-c", _KILLED, str(path)], cwd=Path(__file__).parents[2])
    assert done.returncode < 0
    assert path.read_bytes() == b"old"
