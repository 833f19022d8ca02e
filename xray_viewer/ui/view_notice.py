"""A line that says that the picture is not as its file has it, and one that how it is left will not be kept."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from xray_viewer.app.panes import Panes
from xray_viewer.app.remembered import RememberedViews
from xray_viewer.ui.action_making import key_of
from xray_viewer.ui.told import told


class ViewNotice(QLabel):
    """Quiet words in the status bar; why views are not kept stands in the tool tip too."""

    def __init__(self, panes: Panes, views: RememberedViews, reset: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes, self._views, self._reset = panes, views, reset
        self.setTextFormat(Qt.TextFormat.PlainText)
        panes.changed.connect(self._show)
        for pane in panes.all:
            pane.viewer.view_changed.connect(self._show)
        views.problem_changed.connect(self._show)
        reset.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        problem = self._views.problem
        parts = [self.tr("⚠  Views are not kept")] if problem else []
        if self._panes.active.viewer.is_as_left:
            key = key_of(self._reset)
            words = self.tr("↺  As you left it ({key} resets)") if key else self.tr("↺  As you left it")
            parts.append(words.format(key=key))
        self.setText("   ".join(parts))
        self.setToolTip(told(problem))
        self.setVisible(bool(parts))
