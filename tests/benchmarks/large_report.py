"""What a report on tens of thousands of images takes.

``python -m tests.benchmarks.large_report --from IMAGES --rows 20000`` writes the report on so many made-up rows, each
with a verdict, as PDF and as a web page, with pictures of the images in a folder, on a thread of its own as the
program does. It prints the seconds, the size, and the longest time for which the main thread could not do anything
else, beside the same for a thread that only counts, which is what Python itself takes.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from tests.factories import tiny_spec
from xray_viewer.core.assessment import Status
from xray_viewer.core.decision import decide
from xray_viewer.core.opinion import Circumstances, Opinion, Verdict
from xray_viewer.readers import read_radiograph
from xray_viewer.readers.folder import find_images
from xray_viewer.review.report.content import ReportContent, ReportImage, report_versions
from xray_viewer.review.report.details import MOST_PICTURES, Look
from xray_viewer.review.report.parts import report_blocks
from xray_viewer.review.report.pictures import LEAST_SIDE, look_at
from xray_viewer.review.review_table import ReviewRow
from xray_viewer.review.score_row import ScoreRow

_THRESHOLD = 0.5
_BEAT_MILLISECONDS = 2
_COUNTED_SECONDS = 3
_MADE = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
_SEEN = Circumstances(_MADE, result_visible=True, decision_threshold=_THRESHOLD, model_sha256="ab" * 32)


def main(argv: list[str] | None = None) -> int:
    """Write the reports, and print what was measured."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.large_report")
    parser.add_argument("--from", dest="source", type=Path, metavar="IMAGES", required=True)
    parser.add_argument("--rows", type=int, default=20_000)
    arguments = parser.parse_args(argv)
    images = [image.path for image in find_images(arguments.source)][:MOST_PICTURES]
    for name, measured in _measure(_content(arguments.rows), images).items():
        sys.stdout.write(f"{name}: {measured}\n")
    return 0


def _content(rows: int) -> ReportContent:
    random = np.random.default_rng(1)
    images = [_image(number, float(random.random()), f"{number:064x}"[::-1]) for number in range(1, rows + 1)]
    return ReportContent(
        images, _THRESHOLD, _MADE, report_versions(), tiny_spec(), "ab" * 32, "cpu", is_identified=True
    )


def _image(number: int, probability: float, sha256: str) -> ReportImage:
    row = ScoreRow(
        path=f"series {number // 1000}/patient {number}/IM{number:06}.dcm",
        status=Status.SCORED,
        probability=probability,
        decision=decide(probability, _THRESHOLD),
        threshold=_THRESHOLD,
        atypicality=0.1,
        view="PA",
        reason="",
        patient_age="003Y",
        sop_instance_uid="",
        sha256=sha256,
        model_sha256="ab" * 32,
        device="cpu",
        milliseconds=9,
    )
    verdict = Verdict.PNEUMONIA if number % 2 else Verdict.NORMAL
    return ReportImage(number, ReviewRow(row, Opinion(verdict, "" if number % 4 else "right base, compare", _SEEN)))


def _measure(content: ReportContent, paths: list[Path]) -> dict[str, str]:
    from PySide6.QtWidgets import QApplication

    from xray_viewer.app.report_file import PdfPainter, ReportWish, write_report
    from xray_viewer.app.report_looks import Looks
    from xray_viewer.ui.report_pdf import paint_pdf

    application = QApplication.instance() or QApplication(["large_report", "-platform", "offscreen"])
    evidence = np.random.default_rng(2).normal(1, 3, (5, 5)).astype(np.float32)

    def look(image: ReportImage) -> Look:
        path = paths[image.number % len(paths)]
        return look_at(read_radiograph(path, least_side=LEAST_SIDE), evidence, content.spec)

    def write(path: Path, paint: PdfPainter | None) -> None:
        with Looks(content.flagged()[:MOST_PICTURES], look, lambda _asked: None) as looks:
            write_report(ReportWish(path, is_identified=True, paint_pdf=paint), report_blocks(content, looks))

    assert application is not None
    figures: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind, paint in (("PDF", paint_pdf), ("web page", None)):
            path = Path(folder) / kind
            taken = _beside_the_main_thread(lambda path=path, paint=paint: write(path, paint))  # type: ignore[misc]
            figures[kind] = f"{taken}, {path.stat().st_size / 1e6:.0f} MB"
    figures["counting for as long as nothing"] = str(_beside_the_main_thread(_count))
    return figures


def _count() -> None:
    end = time.perf_counter() + _COUNTED_SECONDS
    while time.perf_counter() < end:
        pass


@dataclass(frozen=True)
class _Taken:
    seconds: float
    longest_pause: float

    def __str__(self) -> str:
        return f"{self.seconds:.1f} s, longest pause {1000 * self.longest_pause:.0f} ms"


def _beside_the_main_thread(work: Callable[[], None]) -> _Taken:
    """Do work on a thread of its own while the main thread beats."""
    from PySide6.QtCore import QEventLoop, QTimer

    from xray_viewer.app.tasks import TaskExecutor
    from xray_viewer.core.errors import XrayViewerError

    loop, executor = QEventLoop(), TaskExecutor(1, "report")
    begin = last = time.perf_counter()
    longest = 0.0
    failures: list[XrayViewerError] = []

    def beat() -> None:
        nonlocal last, longest
        now = time.perf_counter()
        longest = max(longest, now - last - _BEAT_MILLISECONDS / 1000)
        last = now

    def fail(error: XrayViewerError) -> None:
        failures.append(error)
        loop.quit()

    pulse = QTimer(interval=_BEAT_MILLISECONDS)
    pulse.timeout.connect(beat)
    pulse.start()
    executor.start(lambda _task: work(), lambda _nothing: loop.quit(), fail)
    loop.exec()
    pulse.stop()
    executor.close()
    if failures:
        raise failures[0]
    return _Taken(time.perf_counter() - begin, longest)


if __name__ == "__main__":
    sys.exit(main())
