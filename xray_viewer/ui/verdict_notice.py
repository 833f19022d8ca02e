"""A line that stays as long as verdicts are not saved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from xray_viewer.app.verdict_keeper import VerdictKeeper
from xray_viewer.ui.told import told


class VerdictNotice(QLabel):
    """In the status bar; why it is so stands in the tool tip too."""

    def __init__(self, keeper: VerdictKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "warning")
        self.setText(self.tr("⚠  Verdicts are not saved"))
        keeper.problem_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setToolTip(told(self._keeper.problem))
        self.setVisible(bool(self._keeper.problem))
