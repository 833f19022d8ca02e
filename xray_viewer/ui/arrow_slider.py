"""A slider that keeps the arrow keys to itself while it has the focus; in the window they turn the pages."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from xray_viewer.ui.own_keys import ARROWS, claims


class ArrowSlider(QSlider):
    """Lies flat, and takes the keyboard. ``steps``: from one end to the other; a click beside the handle takes some."""

    def __init__(self, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, steps)
        self.setPageStep(max(steps // 100, 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        """Claim the plain arrows before they become shortcuts."""
        return claims(event, ARROWS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the handle where the arrow points, also where the numbers run the other way."""
        if self.invertedAppearance() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            action = QSlider.SliderAction
            is_left = event.key() == Qt.Key.Key_Left
            self.triggerAction(action.SliderSingleStepAdd if is_left else action.SliderSingleStepSub)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn with the wheel only while the slider has the keyboard; else the wheel scrolls the panel."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
