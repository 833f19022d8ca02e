"""Which content each image of the study has: known from the day before, and for certain once its file is read."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.errors import XrayViewerError
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.review.known_files import KnownFiles, ReadContent
from xray_viewer.review.store import ReviewStore

# A file is known at the next opening soon after it is read, and a study of thousands is written in few goes.
_MILLISECONDS = 500
# What cannot be remembered is tried again; each file is looked at anew for that.
_RETRY_MILLISECONDS = 30_000
# So that the window answers between two answers.
_AT_ONCE = 256


class StudyContents(QObject):
    """``identified``: these contents are known now, each by the SHA-256 of its file in hexadecimal digits."""

    identified = Signal(object)

    def __init__(self, study: StudyState, store: ReviewStore | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._known = None if store is None else KnownFiles(store)
        # Looking at files on a slow drive must hold up nothing else.
        self._executor = TaskExecutor(1, "known files", self)
        self._tasks: list[Task] = []
        self._sha256s: dict[int, str] = {}
        self._rows: dict[str, list[int]] = {}
        self._rows_by_path: dict[Path, list[int]] = {}
        # What is remembered of their files may be of those before.
        self._renewed: set[int] = set()
        self._read: dict[Path, ReadContent] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._remember)
        study.cleared.connect(self._clear)
        study.added.connect(self._add)
        study.renewed.connect(self.forget)

    def sha256(self, index: int) -> str:
        """Give the content of an image; empty while it is not known."""
        return self._sha256s.get(index, "")

    def rows(self, sha256: str) -> Sequence[int]:
        """Give the images with a content: a study may hold a file twice."""
        return self._rows.get(sha256, ())

    def indices(self, path: Path) -> Sequence[int]:
        """Give the images of a file."""
        return self._rows_by_path.get(path, ())

    @Slot(int)
    def forget(self, index: int) -> None:
        """Know nothing of an image's content any more, until its file is read again."""
        sha256 = self._sha256s.pop(index, None)
        if sha256 is not None:
            self._rows[sha256].remove(index)
        self._renewed.add(index)
        self._read.pop(self._study.entries[index].path, None)

    def identify(self, contents: Mapping[int, str]) -> None:
        """Take these contents for those of these images."""
        changed = {index: sha256 for index, sha256 in contents.items() if self.sha256(index) != sha256}
        for index, sha256 in changed.items():
            before = self._sha256s.get(index)
            if before is not None:
                self._rows[before].remove(index)
            self._sha256s[index] = sha256
            self._rows.setdefault(sha256, []).append(index)
        if changed:
            self.identified.emit(dict.fromkeys(changed.values()))

    @Slot(object, object, object)
    def note(self, path: Path, radiograph: Radiograph, since: int) -> None:
        """Take note of a file whose reading began after a time, in nanoseconds since 1970."""
        self.note_content(path, ReadContent(radiograph.sha256, since))

    @Slot(object, object)
    def note_content(self, path: Path, content: ReadContent) -> None:
        """Take note of the content of a file that was read."""
        self.identify(dict.fromkeys(self._rows_by_path.get(path, ()), content.sha256))
        if self._known is not None:
            # A picture at hand is scored without another reading, and nothing tells when it was read.
            before = self._read.get(path)
            if before is None or before.since <= content.since or before.sha256 != content.sha256:
                self._read[path] = content
            self._timer.start(_MILLISECONDS)

    def close(self) -> None:
        """End the thread. What is not yet remembered is found out anew when its file is read."""
        self._timer.stop()
        self._executor.close()

    @Slot()
    def _clear(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._tasks = []
        for each in (self._sha256s, self._rows, self._rows_by_path, self._renewed):
            each.clear()

    @Slot(int, int)
    def _add(self, first: int, last: int) -> None:
        for index in range(first, last + 1):
            self._rows_by_path.setdefault(self._study.entries[index].path, []).append(index)
        for start in range(first, last + 1, _AT_ONCE):
            self._look_up({self._study.entries[i].path for i in range(start, min(start + _AT_ONCE, last + 1))})

    def _look_up(self, paths: Iterable[Path]) -> None:
        known = self._known
        if known is not None:
            # Without an answer each is known once its file is read; a store that cannot be read is said elsewhere.
            self._tasks.append(self._executor.start(lambda _task: known.find(paths), self._take, lambda _error: None))

    def _take(self, found: Mapping[Path, str]) -> None:
        self.identify(
            {
                index: sha256
                for path, sha256 in found.items()
                for index in self._rows_by_path.get(path, ())
                if index not in self._sha256s and index not in self._renewed
            }
        )

    @Slot()
    def _remember(self) -> None:
        known, read = self._known, self._read
        self._read = {}

        def put_back(_error: XrayViewerError) -> None:
            self._read = read | self._read
            if not self._timer.isActive():
                self._timer.start(_RETRY_MILLISECONDS)

        if known is not None:
            self._executor.start(lambda _task: known.remember(read), lambda _nothing: None, put_back)
