"""How the reader left each image: in memory while the program runs, and in the review store ever after."""

import threading
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot

from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.core.errors import StoreError, XrayViewerError
from xray_viewer.core.measurement import Measurement
from xray_viewer.core.remembered import ImageKey, RememberedView
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_views import StoredViews


class RememberedViews(QObject):
    """Gives views at once from memory, and reads and writes the store off the main thread.

    What cannot be written stays in memory, and is written with the next view that can be. Without a store, memory is
    all there is. ``problem_changed``: why views are not kept, as sentences, or empty once they are again. ``noticed``:
    what the reader should know besides. ``forgotten``: no image has a view any more.
    """

    problem_changed = Signal(str)
    noticed = Signal(str)
    forgotten = Signal()
    _recall_failed = Signal(str)

    def __init__(self, store: ReviewStore | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._stored = None if store is None else StoredViews(store)
        self._executor = TaskExecutor(1, "store", self)
        self._problem = ""
        # These are shared between threads, under the lock.
        self._lock = threading.Lock()
        self._views: dict[ImageKey, RememberedView | None] = {}
        self._unsaved: dict[ImageKey, RememberedView | None] = {}
        self._times_forgotten = 0
        self._recall_failed.connect(self._set_problem, Qt.ConnectionType.QueuedConnection)

    @property
    def problem(self) -> str:
        """Why views are not kept, as sentences; empty if they are."""
        return self._problem

    def view(self, key: ImageKey) -> RememberedView | None:
        """Give how an image was left, None for one that was left as its file has it. It was recalled before."""
        with self._lock:
            return self._views.get(key)

    def recall(self, key: ImageKey) -> None:
        """Bring a view from the store into memory, off the main thread, before its image is shown."""
        with self._lock:
            is_known = key in self._views
            times_forgotten = self._times_forgotten
        if self._stored is None or is_known:
            return
        try:
            view = self._stored.load(key)
        except StoreError as error:
            self._recall_failed.emit(str(error))
            return
        finally:
            self._pass_on_notice()
        with self._lock:
            # What was done since then counts, be it that all was forgotten.
            if view is not None and times_forgotten == self._times_forgotten:
                self._views.setdefault(key, view)

    def keep(self, key: ImageKey, view: RememberedView | None) -> None:
        """Remember how an image is left; None is as its file has it."""
        with self._lock:
            self._views[key] = view
            if self._stored is None:
                return
            self._unsaved[key] = view
        self._work(self._save)

    def keep_measurements(self, key: ImageKey, measurements: tuple[Measurement, ...]) -> None:
        """Remember other measurements of an image that is left as it is otherwise."""
        view = replace(self.view(key) or RememberedView(), measurements=measurements)
        self.keep(key, None if view == RememberedView() else view)

    def forget_all(self) -> None:
        """Forget how every image was left, in memory at once."""
        with self._lock:
            self._views.clear()
            self._unsaved.clear()
            self._times_forgotten += 1
        if self._stored is not None:
            self._work(self._stored.forget_all)
        self.forgotten.emit()

    def close(self) -> None:
        """Write what is still to be written, and let go of the store."""
        self._executor.close()
        if self._store is not None:
            try:
                self._save()
            except StoreError:
                # The reader has been told when it failed for the first time, and the window is gone.
                return
            finally:
                self._store.close()

    def _work(self, work: Callable[[], None]) -> None:
        self._executor.start(lambda _task: work(), lambda _nothing: self._set_problem(""), self._fail)

    def _save(self) -> None:
        with self._lock:
            views = dict(self._unsaved)
        if self._stored is None or not views:
            return
        try:
            self._stored.save(views)
        finally:
            self._pass_on_notice()
        with self._lock:
            for key, view in views.items():
                if self._unsaved.get(key) is view:
                    self._unsaved.pop(key, None)

    def _pass_on_notice(self) -> None:
        notice = "" if self._store is None else self._store.take_notice()
        if notice:
            self.noticed.emit(notice)

    def _fail(self, error: XrayViewerError) -> None:
        self._set_problem(str(error))

    @Slot(str)
    def _set_problem(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)
