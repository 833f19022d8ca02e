"""The reader's opinions on their way to the disk and back, off the main thread."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.entry import Keeping
from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.core.errors import StoreError, XrayViewerError
from xray_viewer.core.opinion import Opinion
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_opinions import StoredOpinions

# Soon enough that a disk on which room was made is used, seldom enough not to be busy with one that is full.
_RETRY_MILLISECONDS = 5000
_NO_STORE = "This window has no place to keep your verdicts."

Opinions = Mapping[str, Opinion]


@dataclass(frozen=True, eq=False)
class _Event:
    """One change of an opinion."""

    sha256: str
    opinion: Opinion


@dataclass(frozen=True, eq=False)
class _Question:
    """A look at what is kept. ``done`` gets it, or None at first where it cannot be read."""

    sha256s: Sequence[str]
    done: Callable[[Opinions | None], None]


class VerdictKeeper(QObject):
    """Writes opinions one after another, as soon as each is given, and again every few seconds what cannot be written.

    It writes and reads on one thread, so that what is read never lags behind what was given before.
    ``keeping_changed``: of these images, by checksum. ``problem_changed``: why opinions are not kept, as a sentence, or
    empty once they are again. ``changed_elsewhere``: opinions that were written since the last look, here or elsewhere.
    """

    keeping_changed = Signal(object)
    saving_changed = Signal()
    problem_changed = Signal(str)
    noticed = Signal(str)
    changed_elsewhere = Signal(object)

    def __init__(self, store: ReviewStore | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._stored = None if store is None else StoredOpinions(store)
        self._executor = TaskExecutor(1, "verdicts", self)
        self._unsaved: list[_Event] = []
        self._unanswered: list[_Question] = []
        self._is_writing = False
        self._was_saving = False
        self._problem = ""
        self._position: int | None = None
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MILLISECONDS)
        self._retry.timeout.connect(self.try_again)

    @property
    def problem(self) -> str:
        """Why opinions are not kept, as a sentence; empty if they are."""
        return self._problem

    @property
    def is_saving(self) -> bool:
        """Whether an opinion is on its way to the disk, with nothing known to be in the way."""
        return bool(self._unsaved) and not self._problem

    @property
    def has_unsaved(self) -> bool:
        """Whether there is an opinion that is not on the disk."""
        return bool(self._unsaved)

    def unsaved(self, sha256: str) -> Opinion | None:
        """Give the newest opinion on an image that is not on the disk yet."""
        return next((event.opinion for event in reversed(self._unsaved) if event.sha256 == sha256), None)

    def keeping(self, sha256: str) -> Keeping:
        """Say whether what the reader thinks of an image is on the disk."""
        if self.unsaved(sha256) is None:
            return Keeping.SAVED
        return Keeping.NOT_SAVED if self._problem else Keeping.SAVING

    def keep(self, sha256: str, opinion: Opinion) -> None:
        """Have a changed opinion written."""
        self._unsaved.append(_Event(sha256, opinion))
        self._tell_of_saving()
        self._write()

    def recall(self, sha256s: Sequence[str], done: Callable[[Opinions | None], None]) -> None:
        """Look up what is kept of images; ``done`` gets it, or None where it cannot be read, and it later."""
        self._ask(_Question(tuple(sha256s), done))

    def refresh(self) -> None:
        """Look for what other windows have written since; ``changed_elsewhere`` gives it."""
        stored, position = self._stored, self._position
        if stored is None:
            return

        def take(found: tuple[dict[str, Opinion], int]) -> None:
            opinions, self._position = found
            if opinions:
                self.changed_elsewhere.emit(opinions)

        self._executor.start(lambda _task: stored.load_since(position), take, lambda _error: None)

    @Slot()
    def try_again(self) -> None:
        """Write and look up now what could not be before."""
        self._write()
        questions, self._unanswered = self._unanswered, []
        for question in questions:
            self._ask(question)

    def save_now(self) -> None:
        """Write all that is unsaved and wait for it, as when the window is being closed."""
        events = tuple(self._unsaved)
        if events:
            try:
                self._append(events)
            except StoreError as error:
                self._fail(error)
            else:
                self._take_saved(events)

    def close(self) -> None:
        """Write what is still to be written, and end the thread."""
        self._retry.stop()
        self._executor.close()
        self._is_writing = False
        self.save_now()
        self._retry.stop()

    def _write(self) -> None:
        if self._is_writing or not self._unsaved:
            return
        events = tuple(self._unsaved)
        self._is_writing = True

        def saved(_nothing: None) -> None:
            self._is_writing = False
            self._take_saved(events)
            self._write()

        def failed(error: XrayViewerError) -> None:
            self._is_writing = False
            self._fail(error)

        self._executor.start(lambda _task: self._append(events), saved, failed)

    def _append(self, events: Iterable[_Event]) -> None:
        if self._stored is None:
            raise StoreError(_NO_STORE)
        try:
            self._stored.append([(event.sha256, event.opinion) for event in events])
        finally:
            self._pass_on_notice()

    def _ask(self, question: _Question) -> None:
        stored = self._stored
        if stored is None:
            question.done(None)
            return

        def read() -> Opinions:
            try:
                return stored.load(question.sha256s)
            finally:
                self._pass_on_notice()

        def answer(opinions: Opinions) -> None:
            self._set_problem("" if not self._unsaved else self._problem)
            question.done(opinions)

        def fail(error: XrayViewerError) -> None:
            self._unanswered.append(question)
            self._fail(error)
            question.done(None)

        if self._position is None:
            self.refresh()
        self._executor.start(lambda _task: read(), answer, fail)

    def _take_saved(self, events: Iterable[_Event]) -> None:
        written = set(events)
        self._unsaved = [event for event in self._unsaved if event not in written]
        self._tell_of_saving()
        self.keeping_changed.emit({event.sha256 for event in written})
        self._set_problem("")

    def _fail(self, error: XrayViewerError) -> None:
        self._retry.start()
        self._set_problem(str(error))

    def _set_problem(self, problem: str) -> None:
        if problem == self._problem:
            return
        self._problem = problem
        # First: the next image may come, and what is said after that stays on the screen.
        self._tell_of_saving()
        self.keeping_changed.emit({event.sha256 for event in self._unsaved})
        self.problem_changed.emit(problem)

    def _tell_of_saving(self) -> None:
        if self.is_saving != self._was_saving:
            self._was_saving = self.is_saving
            self.saving_changed.emit()

    def _pass_on_notice(self) -> None:
        notice = "" if self._store is None else self._store.take_notice()
        if notice:
            self.noticed.emit(notice)
