"""How far the study is read, in the status bar, with a button to stop."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from xray_viewer.app.session import Session


class ProgressLine(QWidget):
    """Appears while images are found and read, and goes when all is done."""

    def __init__(self, session: Session, toggle: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.text = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(140, 8)
        self._bar.setAccessibleName(self.tr("Progress of the model's reading"))
        self.button = QToolButton()
        self.button.clicked.connect(toggle.trigger)
        self.button.setToolTip(toggle.toolTip())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.text, self._bar, self.button):
            layout.addWidget(widget)
        for signal in (
            session.counts.changed,
            session.reading.model_changed,
            session.opener.listing_changed,
            session.scorer.state_changed,
        ):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        counts = self._session.counts.tally
        is_read = counts.images - counts.to_read
        is_stopped = self._session.scorer.is_stopped
        reads = self._session.reading.classifier is not None and counts.to_read > 0
        self.setVisible(reads or self._session.opener.is_listing)
        for widget in (self._bar, self.button):
            widget.setVisible(reads)
        self._bar.setRange(0, max(counts.images, 1))
        self._bar.setValue(is_read)
        if not reads:
            words = self.tr("{images} images found…").format(images=counts.images)
        elif is_stopped:
            words = self.tr("Stopped: {is_read} of {images} read")
        else:
            words = self.tr("{is_read} of {images} read")
        self.text.setText(words.format(is_read=is_read, images=counts.images))
        self.button.setText(self.tr("Continue") if is_stopped else self.tr("Stop"))
