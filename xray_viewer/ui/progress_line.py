"""How far the study is read, in the status bar, with a button to stop."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from xray_viewer.app.session import Session


class ProgressLine(QWidget):
    """Appears while images are read, and goes when all is done."""

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
            session.scorer.state_changed,
        ):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        counts = self._session.counts.tally
        is_read = counts.images - counts.to_read
        is_stopped = self._session.scorer.is_stopped
        self.setVisible(self._session.reading.classifier is not None and counts.to_read > 0)
        self._bar.setRange(0, max(counts.images, 1))
        self._bar.setValue(is_read)
        words = self.tr("Stopped: {is_read} of {images} read") if is_stopped else self.tr("{is_read} of {images} read")
        self.text.setText(words.format(is_read=is_read, images=counts.images))
        self.button.setText(self.tr("Continue") if is_stopped else self.tr("Stop"))
