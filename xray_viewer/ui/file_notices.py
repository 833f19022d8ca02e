"""A line that says what of the file's header was ignored to show it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from xray_viewer.app.panes import Panes
from xray_viewer.ui.told import told


class FileNotices(QLabel):
    """The notices of the current picture: as much as there is room for, all of them in the tool tip."""

    def __init__(self, panes: Panes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "warning")
        # A long sentence must not make the window wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        panes.picture_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        picture = self._panes.active.viewer.picture
        notices = () if picture is None else tuple(map(told, picture.radiograph.notices))
        self.setText(f"⚠  {' '.join(notices)}" if notices else "")
        self.setToolTip("\n".join(notices))
