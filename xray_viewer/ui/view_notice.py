"""A line that says that the picture is not as its file has it, and one that how it is left will not be kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from xray_viewer.app.viewer_state import ViewerState


class ViewNotice(QLabel):
    """Quiet words in the status bar; why views are not kept stands in the tool tip too."""

    def __init__(self, viewer: ViewerState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self.setTextFormat(Qt.TextFormat.PlainText)
        viewer.view_changed.connect(self._show)
        viewer.views.problem_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        problem = self._viewer.views.problem
        parts = [self.tr("⚠  Views are not kept")] if problem else []
        if self._viewer.is_as_left:
            parts.append(self.tr("↺  As you left it (R resets)"))
        self.setText("   ".join(parts))
        self.setToolTip(problem)
        self.setVisible(bool(parts))
