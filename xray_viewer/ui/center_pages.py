"""The middle of the window: how to begin, or the pictures."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

_LEAST_WIDTH = 200


class CenterPages(QStackedWidget):
    """Is as wide as the page that is shown must be. The hidden one would keep the list from being widened."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        for page in pages:
            self.addWidget(page)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the page that is shown."""
        hint, shown = super().minimumSizeHint(), self.currentWidget()
        width = 0 if shown is None else shown.minimumSizeHint().width()
        return QSize(max(_LEAST_WIDTH, width), hint.height())
