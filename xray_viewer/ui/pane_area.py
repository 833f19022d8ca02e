"""The middle of the window: one picture, or two side by side with a title above each."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xray_viewer.app.evidence import EvidenceState
from xray_viewer.app.panes import Pane, Panes
from xray_viewer.app.study import StudyState
from xray_viewer.app.worklist import Worklist
from xray_viewer.ui.evidence_layer import EvidenceLayer
from xray_viewer.ui.pane_title import PaneTitle
from xray_viewer.ui.picture_view import PictureView
from xray_viewer.ui.worklist_words import place_words

_GAP = 4


class PaneView(QWidget):
    """One pane: its picture, and its title while it is compared."""

    def __init__(self, pane: Pane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = pane
        self.title = PaneTitle()
        self.picture = PictureView(pane.viewer, pane.framing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addWidget(self.picture, stretch=1)
        pane.loader.loading_changed.connect(self._show_notice)

    def _show_notice(self, is_loading: bool) -> None:
        words = self.tr("Opening…") if is_loading else self.tr("There is no picture to show.")
        self.picture.show_notice(words)


class PaneArea(QWidget):
    """Shows the panes in their order, equally wide. Turning to one with pointer or keyboard makes it the active one."""

    def __init__(
        self,
        panes: Panes,
        study: StudyState,
        worklist: Worklist,
        evidence: EvidenceState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self._study = study
        self._worklist = worklist
        self.views = tuple(PaneView(pane, self) for pane in panes.all)
        self._layers: list[EvidenceLayer] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        for view in self.views:
            self._layout.addWidget(view, stretch=1)
            self._layers.append(EvidenceLayer(evidence, study, view.pane, self))
            view.picture.lay_over(self._layers[-1])
            view.picture.touched.connect(lambda view=view: panes.activate(view.pane))
        panes.changed.connect(self._arrange)
        panes.picture_changed.connect(self._entitle)
        for signal in (study.added, study.revalued, worklist.rearranged, worklist.grown):
            signal.connect(self._entitle)
        self._arrange()

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Name the key of the evidence over the picture, also when another one is chosen for it."""
        action = actions["evidence"]
        action.changed.connect(lambda: self._name_key(action))
        self._name_key(action)

    def _name_key(self, action: QAction) -> None:
        for layer in self._layers:
            layer.name_key(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))

    @property
    def active_picture(self) -> PictureView:
        """The picture that keys act on."""
        return self._view_of(self._panes.active).picture

    def _view_of(self, pane: Pane) -> PaneView:
        return self.views[self._panes.all.index(pane)]

    def _arrange(self) -> None:
        had_keyboard = any(view.picture.hasFocus() for view in self.views)
        shown = [self._view_of(pane) for pane in self._panes.shown]
        for place, view in enumerate(shown):
            if self._layout.indexOf(view) != place:
                self._layout.removeWidget(view)
                self._layout.insertWidget(place, view, stretch=1)
        for view in self.views:
            view.setVisible(view in shown)
            view.title.setVisible(self._panes.are_compared)
            view.picture.share_time(len(shown))
            if view.pane is not self._panes.active:
                view.picture.drop_drawing()
        for one, other in pairwise(shown):
            QWidget.setTabOrder(one.picture, other.picture)
        if had_keyboard:
            self.active_picture.setFocus()
        self._entitle()

    def _entitle(self) -> None:
        if not self._panes.are_compared:
            self.active_picture.setAccessibleName(self.tr("Radiograph"))
            return
        link = self._link_words()
        for view in self.views:
            index = view.pane.loader.index
            # The study may be closed already of which the picture still shows.
            is_listed = 0 <= index < len(self._study.entries)
            words = place_words(index, self._study, self._worklist) if is_listed else ""
            view.title.say(words, link, is_active=view.pane is self._panes.active)
            view.picture.setAccessibleName(view.title.accessibleName())

    def _link_words(self) -> str:
        if not self._panes.is_linked:
            return self.tr("not linked")
        return self.tr("linked, in mm") if self._panes.is_true_to_scale else self.tr("linked")
