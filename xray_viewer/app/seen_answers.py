"""Of which images the model's answer could be seen: what was seen once stays seen, also on another day."""

from collections.abc import Iterable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Slot

from xray_viewer.app.contents import StudyContents
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.core.errors import StoreError, XrayViewerError
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_opinions import StoredOpinions

# Many answers come in a second, and each writing waits for the disk.
_MILLISECONDS = 250
_RETRY_MILLISECONDS = 5000


class SeenAnswers(QObject):
    """Notes the contents whose answer stands beside the image, in the list or in a file, and has them kept.

    Those of earlier days come with the opinions on them, as ``Earlier.was_visible``. That they cannot be kept is said
    by what keeps the verdicts; they are tried again every few seconds, and when the window closes.
    """

    def __init__(
        self, study: StudyState, contents: StudyContents, store: ReviewStore | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._contents = contents
        self._stored = None if store is None else StoredOpinions(store)
        self._executor = TaskExecutor(1, "seen answers", self)
        self._seen: set[str] = set()
        self._unwritten: set[str] = set()
        self._is_writing = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._write)
        study.entry_changed.connect(self._note)
        study.revalued.connect(self._note_all)
        contents.identified.connect(self._note_contents)

    def __contains__(self, sha256: str) -> bool:
        """Whether the answer for a content could be seen in this window."""
        return sha256 in self._seen

    @Slot(object)
    def add(self, sha256s: Iterable[str]) -> None:
        """Count the answers for contents as seen from now on, wherever they could be: in a file, for one."""
        new = set(sha256s) - self._seen
        if new:
            self._seen |= new
            self._unwritten |= new
            self._write_soon(_MILLISECONDS)

    @Slot()
    def keep_again(self) -> None:
        """Write all of this window once more: the file that held it was damaged and set aside."""
        self._unwritten |= self._seen
        self._write_soon(_MILLISECONDS)

    def close(self) -> None:
        """Write what is still to be written, and end the thread."""
        self._timer.stop()
        self._executor.close()
        stored, self._stored = self._stored, None
        if stored is not None and self._unwritten:
            # The verdicts, which are more, have been tried and asked about.
            with suppress(StoreError):
                stored.add_seen(self._unwritten)

    @Slot(int)
    def _note(self, index: int) -> None:
        entry = self._study.entries[index]
        # For a moment it may be the answer to the content that the file had before.
        sha256 = (entry.scoring and entry.scoring.sha256) or self._contents.sha256(index)
        if sha256 and entry.prediction is not None and not entry.is_concealed:
            self.add([sha256])

    @Slot()
    def _note_all(self) -> None:
        for index in range(len(self._study.entries)):
            self._note(index)

    @Slot(object)
    def _note_contents(self, sha256s: Iterable[str]) -> None:
        for sha256 in sha256s:
            for index in self._contents.rows(sha256):
                self._note(index)

    def _write_soon(self, milliseconds: int) -> None:
        # Not restarted while it runs, or a steady stream of answers would never be written.
        if self._stored is not None and not self._is_writing and not self._timer.isActive():
            self._timer.start(milliseconds)

    @Slot()
    def _write(self) -> None:
        stored, batch = self._stored, frozenset(self._unwritten)
        if stored is None:
            return
        self._is_writing = True

        def written(_nothing: None) -> None:
            self._is_writing = False
            self._unwritten -= batch
            if self._unwritten:
                self._write_soon(_MILLISECONDS)

        def failed(_error: XrayViewerError) -> None:
            self._is_writing = False
            self._write_soon(_RETRY_MILLISECONDS)

        self._executor.start(lambda _task: stored.add_seen(batch), written, failed)
