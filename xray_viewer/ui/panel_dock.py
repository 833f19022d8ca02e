"""A dock whose title has the letters of the rest of the window."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDockWidget, QStyle, QStyleOptionDockWidget, QStyleOptionFrame, QStylePainter


class PanelDock(QDockWidget):
    """Draws the title as Qt 6.11 does, but for its font: Qt keeps the one from when the dock was made.

    Qt gives the title room for the letters in use, and would cut larger old ones through the middle.
    """

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the title, unless the desktop does so for a dock that floats."""
        title = QStyleOptionDockWidget()
        self.initStyleOption(title)
        if title.rect.isEmpty():
            return
        painter = QStylePainter(self)
        if self.isFloating():
            frame = QStyleOptionFrame()
            frame.initFrom(self)
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_FrameDockWidget, frame)
        painter.drawControl(QStyle.ControlElement.CE_DockWidgetTitle, title)
