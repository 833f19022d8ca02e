"""Undo and redo of what the reader has done to the images of the study, in the order in which it was done."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from xray_viewer.app.contents import StudyContents
from xray_viewer.app.panes import Panes
from xray_viewer.app.remembered import RememberedViews
from xray_viewer.app.study import StudyState
from xray_viewer.app.verdicts import StudyVerdicts
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.measurement import Measurement
from xray_viewer.core.remembered import ImageKey, key_of
from xray_viewer.core.undo import Change, History, MeasurementChange


class StudyHistory(QObject):
    """Verdicts, notes and measurements of this window since the study was opened.

    Undo and redo show the image that they change. ``conflicted``: they left an image alone on which another window has
    given another verdict since.
    """

    changed = Signal()
    conflicted = Signal()

    def __init__(
        self,
        study: StudyState,
        contents: StudyContents,
        verdicts: StudyVerdicts,
        panes: Panes,
        views: RememberedViews,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._contents = contents
        self._verdicts = verdicts
        self._panes = panes
        self._views = views
        self._history = History()
        self._awaited: ImageKey | None = None
        verdicts.changed.connect(self._note)
        for pane in panes.all:
            pane.viewer.measuring.edited.connect(partial(self._note_measuring, pane.viewer))
        # After all that rests while a picture loads has been told.
        panes.loading_changed.connect(self._follow_loading, Qt.ConnectionType.QueuedConnection)
        # A view that is forgotten must not come back.
        views.forgotten.connect(lambda: self._set(self._history.without_measurements()))
        # After the verdicts, which settle then.
        study.cleared.connect(self._start_over)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to do again."""
        return bool(self._history.undone)

    def undo(self) -> None:
        """Take the newest change back."""
        for pane in self._panes.all:
            pane.viewer.measuring.let_go()
        if self._make(self._history.done[-1].reversed()):
            self._set(self._history.undo())
        else:
            self._set(self._history.without_newest())

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._make(self._history.undone[-1]):
            self._set(self._history.redo())
        else:
            self._set(self._history.without_next())

    def _make(self, change: Change) -> bool:
        """Make a change once more, and show its image; say whether it could be made."""
        if isinstance(change, MeasurementChange):
            self._measure(change)
            self._show(change.image.sha256)
            self._awaited = change.image
            self._show_frame()
            return True
        self._awaited = None
        if not self._verdicts.restore(change):
            self.conflicted.emit()
            return False
        self._show(change.sha256)
        return True

    def _measure(self, change: MeasurementChange) -> None:
        showing = [pane.viewer.measuring for pane in self._panes.all if _image(pane.viewer) == change.image]
        if showing:
            # Where both panes show it, the change was made in the one that has it.
            changed = [measuring for measuring in showing if measuring.measurements == change.before]
            (changed or showing)[0].restore(change.after)
        else:
            self._views.keep_measurements(change.image, change.after)

    def _show(self, sha256: str) -> None:
        rows = self._contents.rows(sha256)
        if not rows or self._study.current in rows:
            return
        for pane in self._panes.shown:
            if pane.loader.index in rows:
                self._panes.activate(pane)
                return
        self._study.go_to(rows[0])

    @Slot()
    def _follow_loading(self) -> None:
        self._show_frame()
        if self._awaited is not None and not self._panes.are_loading and not self._study.is_held:
            # The reader has gone elsewhere.
            self._awaited = None

    def _show_frame(self) -> None:
        """Show the frame that was measured, once its file is on the screen: a verdict on its way may hold another."""
        if self._awaited is None or self._panes.are_loading:
            return
        shown = _image(self._panes.active.viewer)
        if shown is not None and shown.sha256 == self._awaited.sha256:
            self._panes.active.loader.show_frame(self._awaited.frame)
            self._awaited = None

    @Slot()
    def _start_over(self) -> None:
        self._awaited = None
        self._set(History())

    def _note_measuring(
        self, viewer: ViewerState, before: tuple[Measurement, ...], after: tuple[Measurement, ...]
    ) -> None:
        image = _image(viewer)
        if image is not None:
            self._note(MeasurementChange(image, before, after))

    @Slot(object)
    def _note(self, change: Change) -> None:
        self._set(self._history.with_change(change))

    def _set(self, history: History) -> None:
        self._history = history
        self.changed.emit()


def _image(viewer: ViewerState) -> ImageKey | None:
    return None if viewer.picture is None else key_of(viewer.picture.radiograph)
