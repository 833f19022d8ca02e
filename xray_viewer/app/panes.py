"""The one or two images that are looked at side by side, and which of the two keys and panels are about."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.study import StudyState
from xray_viewer.app.view_framing import ViewFraming
from xray_viewer.app.view_link import ViewLink
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.app.viewing import PictureLoader
from xray_viewer.app.window_link import WindowLink


@dataclass(frozen=True, eq=False)
class Pane:
    """A place for one image: what the reader does to it, how it lies, and how it gets there."""

    viewer: ViewerState
    framing: ViewFraming
    loader: PictureLoader


class Panes(QObject):
    """One pane, or two that are compared. The active one shows the study's current image.

    ``changed``: which panes there are, their order, their images, the active one or the link. ``picture_changed`` and
    ``measuring_changed``: in either pane, or another one is active now.
    """

    changed = Signal()
    picture_changed = Signal()
    measuring_changed = Signal()
    loading_changed = Signal(bool)

    def __init__(self, study: StudyState, make_pane: Callable[[], Pane], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self.all = (make_pane(), make_pane())
        one, other = self.all
        self._shown: tuple[Pane, ...] = (one,)
        self._active = one
        self._before = -1
        viewers = one.viewer, other.viewer
        self._view_link = ViewLink(viewers, (one.framing, other.framing), self)
        self._window_link = WindowLink(viewers, self)
        self._is_linked = True
        study.cleared.connect(self._clear)
        study.current_changed.connect(self._show_current)
        for pane in self.all:
            pane.viewer.picture_changed.connect(self._tell_of_picture)
            pane.viewer.measuring.changed.connect(self._tell_of_measuring)
            pane.loader.loading_changed.connect(self._tell_of_loading)

    @property
    def active(self) -> Pane:
        """The pane that keys act on, and whose image the panels are about."""
        return self._active

    @property
    def shown(self) -> tuple[Pane, ...]:
        """The panes from left to right."""
        return self._shown

    @property
    def are_compared(self) -> bool:
        """Whether there are two."""
        return len(self._shown) > 1

    @property
    def is_linked(self) -> bool:
        """Whether pan, zoom and window of both go together."""
        return self.are_compared and self._is_linked

    @property
    def is_link_wanted(self) -> bool:
        """Whether two panes are linked, or will be."""
        return self._is_linked

    @property
    def is_true_to_scale(self) -> bool:
        """Whether they are linked so that a millimetre is as long in both."""
        return self._view_link.are_millimetres

    @property
    def are_loading(self) -> bool:
        """Whether the picture of any of them is on its way."""
        return any(pane.loader.is_loading for pane in self._shown)

    @property
    def windowed(self) -> tuple[ViewerState, ...]:
        """The viewers that a choice of window is for: the active one first, and the other one while it is linked."""
        others = [pane for pane in self._shown if pane is not self._active] if self.is_linked else []
        return tuple(pane.viewer for pane in (self._active, *others))

    def compare(self) -> bool:
        """Show a second image beside the current one; say whether there is one.

        It is the one that was looked at before, or else the next, or the one before; in a study of one file with
        several frames that file again.
        """
        if self.are_compared:
            return True
        partner = self._partner()
        if partner < 0:
            return False
        one, other = self._active, self._other
        self._shown = (one, other)
        other.loader.show(partner)
        self._link()
        self.changed.emit()
        return True

    def end(self) -> None:
        """Show the active pane's image alone."""
        if self.are_compared:
            other = self._other
            self._before = other.loader.index
            self._part()
            other.loader.show(-1)
            self.changed.emit()

    def activate(self, pane: Pane) -> None:
        """Let keys and panels be about another pane."""
        if pane is not self._active and pane in self._shown:
            self._active = pane
            self._study.go_to(pane.loader.index)
            self.changed.emit()
            self.picture_changed.emit()
            self.measuring_changed.emit()

    def activate_other(self) -> None:
        """Let keys and panels be about the other one of two panes."""
        if self.are_compared:
            self.activate(self._other)

    def reset(self) -> None:
        """Show the active image as its file has it, and whole; one that is linked follows in window and place alone."""
        for viewer in self.windowed:
            viewer.reset_window()
        self._active.viewer.reset()
        self._active.framing.fit()

    def swap(self) -> None:
        """Let the panes change places; the active one stays active."""
        if self.are_compared:
            self._shown = self._shown[::-1]
            self.changed.emit()

    def toggle_link(self) -> None:
        """Let pan, zoom and window of both go together from now on, as they are, or no longer."""
        self._is_linked = not self._is_linked
        if self.are_compared:
            self._view_link.set_on(self._is_linked)
            self._window_link.is_on = self._is_linked
        self.changed.emit()

    @property
    def _other(self) -> Pane:
        return self.all[1 - self.all.index(self._active)]

    def _partner(self) -> int:
        current, images = self._study.current, len(self._study.entries)
        for index in (self._before, current + 1, current - 1):
            if 0 <= index < images and index != current:
                return index
        picture = self._active.viewer.picture
        return current if picture is not None and picture.radiograph.number_of_frames > 1 else -1

    def _link(self) -> None:
        if self._is_linked:
            self._view_link.set_on(True, leader=self.all.index(self._active))
        self._window_link.is_on = self._is_linked

    def _part(self) -> None:
        self._view_link.end()
        self._window_link.is_on = False
        self._shown = (self._active,)

    @Slot()
    def _clear(self) -> None:
        was_compared = self.are_compared
        self._part()
        self._before = -1
        for pane in self.all:
            pane.loader.show(-1)
        if was_compared:
            self.changed.emit()

    @Slot(int)
    def _show_current(self, index: int) -> None:
        loader = self._active.loader
        if index != loader.index:
            self._before = loader.index
            loader.show(index)
        if self.are_compared:
            self.changed.emit()

    def _tell_of_picture(self) -> None:
        self.picture_changed.emit()

    def _tell_of_measuring(self) -> None:
        self.measuring_changed.emit()

    def _tell_of_loading(self) -> None:
        self.loading_changed.emit(self.are_loading)
