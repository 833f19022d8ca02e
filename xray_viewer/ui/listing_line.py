"""How many files are listed so far, in the status bar, with a button to leave it at that."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from xray_viewer.app.session import Session
from xray_viewer.ui.action_tip import ActionTip
from xray_viewer.ui.numbers import count_words


class ListingLine(QWidget):
    """Appears while files are being looked for."""

    def __init__(self, session: Session, stop: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = stop
        self.text = QLabel()
        self.button = QToolButton()
        self.button.setText(self.tr("Stop"))
        ActionTip(stop, self.button)
        self.button.setAccessibleName(self.tr("Stop listing"))
        self.button.clicked.connect(stop.trigger)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.text, self.button):
            layout.addWidget(widget)
        session.counts.changed.connect(self._show)
        session.opener.listing_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        is_listing = self._session.opener.is_listing
        self.setVisible(is_listing)
        self._stop.setEnabled(is_listing)
        images = len(self._session.study.entries)
        words = self.tr("1 file listed…")
        if images != 1:
            words = self.tr("{images} files listed…", None, images)
        self.text.setText(words.format(images=count_words(images)))
