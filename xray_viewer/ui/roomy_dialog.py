"""Dialogs that are as high as the words in them need."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog


class RoomyDialog(QDialog):
    """Grows where its words need more lines at its width, which Qt's dialogs do not do by themselves.

    When it is shown, for its style and so the size of what is in it is not known before; and when words change.
    """

    def event(self, event: QEvent) -> bool:
        """Grow, if need be."""
        if event.type() not in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            # After some events the dialog is no longer there.
            return super().event(event)
        is_handled = super().event(event)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.heightForWidth(self.width())))
        return is_handled
