"""All probabilities of the study as bars, with the threshold as a line across them and the counts on either side."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from xray_viewer.app.counts import StudyCounts
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.worklist import Worklist
from xray_viewer.core.distribution import bars, sides
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.wording import sides_words

_BARS = 50
_HEIGHT = 48
# A single image among thousands is seen, too.
_LEAST = 2


class _Bars(QWidget):
    """Draws from 0 on the left to 1 on the right, the parts at or above the threshold in another colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: NDArray[np.intp] = np.zeros(_BARS, dtype=np.intp)
        self._threshold = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be high enough to tell many from few, and low enough for a laptop."""
        return QSize(200, _HEIGHT)

    def show_counts(self, counts: NDArray[np.intp]) -> None:
        """Draw other bars."""
        self._counts = counts
        self.update()

    def show_threshold(self, decision_threshold: float) -> None:
        """Draw the line elsewhere."""
        self._threshold = decision_threshold
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, each split where the threshold cuts it, and the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(COLORS.field))
        width, height, most = self.width() / _BARS, self.height(), max(int(self._counts.max()), 1)
        cut = self.width() * self._threshold
        for place, count in enumerate(self._counts):
            if count:
                bar = QRectF(place * width, 0, width - 1, max(_LEAST, (height - 4) * int(count) / most))
                bar.moveBottom(height)
                below, above = QRectF(bar), QRectF(bar)
                below.setRight(min(bar.right(), max(bar.left(), cut)))
                above.setLeft(below.right())
                painter.fillRect(below, QColor(COLORS.not_flagged))
                painter.fillRect(above, QColor(COLORS.flagged))
        painter.fillRect(QRectF(cut - 2, 0, 4, height), QColor(COLORS.field))
        painter.fillRect(QRectF(cut - 1, 0, 2, height), QColor(COLORS.text))


class DistributionView(QWidget):
    """Follows the threshold at once, and the images shortly after they change; it is away while there is nothing."""

    def __init__(
        self, worklist: Worklist, reading: ReadingState, counts: StudyCounts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self._reading = reading
        self._bars = _Bars()
        self.words = wrapped_label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._bars)
        layout.addWidget(self.words)
        counts.changed.connect(self._show)
        reading.threshold_changed.connect(self._show_threshold)
        self._show()

    def _show(self) -> None:
        counts = bars(self._worklist.register.probabilities, _BARS)
        self.setVisible(bool(counts.any()))
        self._bars.show_counts(counts)
        self._show_threshold()

    def _show_threshold(self) -> None:
        register, threshold = self._worklist.register, self._reading.decision_threshold
        self._bars.show_threshold(threshold)
        words = sides_words(sides(register.probabilities, register.is_read, threshold))
        self.words.setText(words)
        self._bars.setAccessibleName(self.tr("Distribution of the probabilities: {words}").format(words=words))
