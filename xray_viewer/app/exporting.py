"""What is taken away of the study, written off the main thread, one file at a time.

What writes it is imported when it is first asked for: it takes a tenth of the time in which the window starts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from xray_viewer.app.contents import StudyContents
from xray_viewer.app.entry import Entry
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.seen_answers import SeenAnswers
from xray_viewer.app.services import Services
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.app.truth import StudyTruth, TruthSource, compare_entries
from xray_viewer.core.errors import XrayViewerError
from xray_viewer.review.truth_labels import unused_words

if TYPE_CHECKING:
    from xray_viewer.app.report_file import ReportWish


class Exporter(QObject):
    """``exported``: the file's name and how many images it tells of. ``failed``: a sentence; then no file was changed.

    An answer that is concealed until the reader's verdict is left out, unless it is asked for: then it counts as seen
    once it stands in a file.
    ``busy_changed``: a file is being written, or no longer. ``progressed``: so many pictures of so many are done;
    ``listed``: then so many rows of so many are.
    """

    exported = Signal(str, int)
    failed = Signal(str)
    busy_changed = Signal(bool)
    progressed = Signal(int, int)
    listed = Signal(int, int)
    _disclosed = Signal(object)

    def __init__(
        self,
        study: StudyState,
        contents: StudyContents,
        reading: ReadingState,
        truth: StudyTruth,
        seen: SeenAnswers,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._contents = contents
        self._reading = reading
        self._truth = truth
        self._services = services
        self._seen = seen
        self._disclosed.connect(seen.add)
        self._executor = TaskExecutor(1, "export", self)
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._task is not None

    def export_table(self, path: Path, *, with_hidden: bool = False) -> None:
        """Write the study as it is now; CSV, Excel or JSON, as the path ends."""
        entries, sha256s, disclosed = self._snapshot(with_hidden=with_hidden)
        classifier, threshold = self._reading.classifier, self._reading.decision_threshold

        def write(_task: Task) -> int:
            from xray_viewer.app.review_rows import review_rows
            from xray_viewer.review.review_table import ReviewTable
            from xray_viewer.review.table_file import write_review

            # A threshold is a model's own.
            if classifier is None:
                table = ReviewTable(review_rows(entries, sha256s, None))
            else:
                rows = review_rows(entries, sha256s, threshold)
                table = ReviewTable(rows, classifier.spec, classifier.sha256, threshold)
            write_review(path, table)
            return len(table.rows)

        self._start(path, write, disclosed)

    def export_report(self, wish: ReportWish) -> None:
        """Write a report on the study as it is now; its pictures are read again from their files."""
        entries, sha256s, disclosed = self._snapshot(with_hidden=wish.with_hidden)
        classifier, threshold = self._reading.classifier, self._reading.decision_threshold
        source, read = self._truth.source, self._services.read_small

        def write(task: Task) -> int:
            from xray_viewer.app.report_file import while_wanted, write_report
            from xray_viewer.app.report_looks import Looker, Looks
            from xray_viewer.app.review_rows import review_rows
            from xray_viewer.review.report.content import ReportContent, ReportImage, report_versions
            from xray_viewer.review.report.details import MOST_PICTURES, listed_rows
            from xray_viewer.review.report.parts import report_blocks
            from xray_viewer.review.whole_file import check_writable

            check_writable(wish.path)
            matched = source.match(entries)
            rows = review_rows(entries, sha256s, threshold)
            content = ReportContent(
                [ReportImage(index + 1, row, matched.truths.get(index)) for index, row in enumerate(rows)],
                threshold,
                datetime.now(UTC),
                report_versions(),
                None if classifier is None else classifier.spec,
                "" if classifier is None else classifier.sha256,
                "" if classifier is None else classifier.device.name,
                wish.is_identified,
                compare_entries(entries, matched.truths) if matched.truths else None,
                _origin(source, unused_words(matched), wish),
                wish.speech,
            )
            pictured, rows_in_lists = content.flagged()[:MOST_PICTURES], listed_rows(content)

            def tell_pictures(done: int) -> None:
                task.report(lambda count: self.progressed.emit(count, len(pictured)), done)

            def tell_rows(done: int) -> None:
                task.report(lambda count: self.listed.emit(count, rows_in_lists), done)

            looker = Looker(entries, content.spec, read, is_identified=wish.is_identified)
            with Looks(pictured, looker, tell_pictures) as looks:
                blocks = report_blocks(content, looks)
                write_report(wish, while_wanted(blocks, lambda: task.is_cancelled, tell_rows))
            return len(entries)

        self._start(wish.path, write, disclosed)

    def cancel(self) -> None:
        """Stop a report, and say nothing more; the file that was there before stays.

        A table is too soon written to be stopped.
        """
        if self._task is not None:
            self._task.cancel()
            self._end()

    def close(self) -> None:
        """Stop a report, and wait for what is being written."""
        self._executor.close()
        # What was written in the last moment is on its way there.
        QCoreApplication.sendPostedEvents(self._seen)

    def _snapshot(self, *, with_hidden: bool) -> tuple[tuple[Entry, ...], list[str], list[str]]:
        """Give the images as they may be told of, their contents, and those whose answers a file will disclose."""
        entries = tuple(self._study.entries)
        sha256s = [self._contents.sha256(index) for index in range(len(entries))]
        if not with_hidden:
            return entries, sha256s, []
        disclosed = [
            (entry.scoring and entry.scoring.sha256) or sha256
            for entry, sha256 in zip(entries, sha256s, strict=True)
            if entry.is_answer_concealed
        ]
        return tuple(entry.revealed for entry in entries), sha256s, [sha256 for sha256 in disclosed if sha256]

    def _start(self, path: Path, write: Callable[[Task], int], disclosed: Sequence[str]) -> None:
        def write_and_disclose(task: Task) -> int:
            images = write(task)
            # Also where nobody waits for it any more: the file stands all the same.
            self._disclosed.emit(disclosed)
            return images

        self._task = self._executor.start(
            write_and_disclose, lambda images: self._end_well(path.name, images), self._end_badly
        )
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal's value

    def _end_well(self, name: str, images: int) -> None:
        self._end()
        self.exported.emit(name, images)

    def _end_badly(self, error: XrayViewerError) -> None:
        self._end()
        self.failed.emit(str(error))

    def _end(self) -> None:
        self._task = None
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal's value


def _origin(source: TruthSource, unused: str, wish: ReportWish) -> str:
    speech = wish.speech
    if not source.name:
        return speech.say("The truth comes from the folders that the images lie in.")
    words = speech.say("The truth comes from a list of labels.")
    if wish.is_identified:
        words = speech.say("The truth comes from the list {name}.", name=source.name)
    left_out = speech.listed(map(speech.told, unused.split(", ")))
    return speech.together(words, speech.say("Not used: {unused}.", unused=left_out) if unused else "")
