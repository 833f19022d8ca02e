"""How far the study is read, how fast it goes on and how long it will take, in the status bar, with buttons."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from xray_viewer.app.session import Session
from xray_viewer.core.pace import clock, rate_text
from xray_viewer.ui.action_tip import ActionTip
from xray_viewer.ui.numbers import count_words, point_as_comma

# Rate and time left may be read, which they could not be if they changed with every image.
_MILLISECONDS = 1000


class ProgressLine(QWidget):
    """Appears while images are read, and goes when all is done or the rest is given up."""

    def __init__(self, session: Session, toggle: QAction, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.text = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(140, 8)
        self._bar.setAccessibleName(self.tr("Progress of the model's reading"))
        self.button = self._button(toggle)
        self.cancel = self._button(cancel)
        self.cancel.setText(self.tr("Cancel"))
        self._pace = ""
        self._timer = QTimer(self, interval=_MILLISECONDS)
        self._timer.timeout.connect(self._look_at_pace)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.text, self._bar, self.button, self.cancel):
            layout.addWidget(widget)
        for signal in (
            session.counts.changed,
            session.reading.model_changed,
            session.scorer.state_changed,
            session.reach.changed,
        ):
            signal.connect(self._show)
        self._show()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.clicked.connect(action.trigger)
        ActionTip(action, button)
        return button

    def _look_at_pace(self) -> None:
        rate = self._session.scorer.rate
        left = self._session.scorer.seconds_left(self._session.counts.tally.to_read)
        if rate is None or left is None:
            self._pace = ""
        else:
            self._pace = self.tr(", {rate} a second, {left} left").format(
                rate=point_as_comma(rate_text(rate)), left=clock(left)
            )
        self._show()

    def _show(self) -> None:
        counts, scorer = self._session.counts.tally, self._session.scorer
        is_read = counts.images - counts.to_read
        reads = self._session.reading.classifier is not None and counts.to_read > 0 and not scorer.is_cancelled
        self.setVisible(reads)
        self._bar.setRange(0, max(counts.images, 1))
        self._bar.setValue(is_read)
        is_lost = self._session.reach.is_all_lost
        self._watch_pace(is_wanted=reads and not scorer.is_stopped and not is_lost)
        if is_lost:
            words = self.tr("Waiting until the files can be reached: {is_read} of {images} read")
        elif scorer.is_stopped:
            words = self.tr("Paused: {is_read} of {images} read")
        else:
            words = self.tr("{is_read} of {images} read") + self._pace
        self.text.setText(words.format(is_read=count_words(is_read), images=count_words(counts.images)))
        self.button.setText(self.tr("Continue") if scorer.is_stopped else self.tr("Pause"))

    def _watch_pace(self, *, is_wanted: bool) -> None:
        if not is_wanted:
            self._pace = ""
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
