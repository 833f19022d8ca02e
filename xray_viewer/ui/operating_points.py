"""The model's named operating points as buttons, from those that miss fewer to those with fewer false alarms."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from xray_viewer.app.reading import ReadingState
from xray_viewer.core.decision import OperatingPoint
from xray_viewer.ui.numbers import list_words
from xray_viewer.ui.reading_words import operating_point_words
from xray_viewer.ui.told import told
from xray_viewer.ui.wording import percent

_ROOM = 300


class OperatingPoints(QWidget):
    """A button for each, with a dot on the one in use; side by side where there is room."""

    def __init__(self, reading: ReadingState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self.buttons: list[QPushButton] = []
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        reading.model_changed.connect(self._show_model)
        reading.threshold_changed.connect(self._mark)
        self._show_model()

    def _show_model(self) -> None:
        for button in self.buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        spec = self._reading.spec
        points = [] if spec is None else sorted(spec.operating_points, key=lambda point: point.threshold)
        # Two names may stand for one threshold; one button says both.
        self.buttons = [self._button(list(same)) for _, same in groupby(points, key=lambda point: point.threshold)]
        for button in self.buttons:
            self._layout.addWidget(button)
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        """Stand below one another in larger letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._arrange()

    def _arrange(self) -> None:
        is_wide = sum(button.sizeHint().width() for button in self.buttons) > _ROOM
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if is_wide else direction.LeftToRight)

    def _button(self, points: Sequence[OperatingPoint]) -> QPushButton:
        point = points[0]
        button = QPushButton(list_words(told(same.name) for same in points))
        button.setCheckable(True)
        button.setProperty("role", "choice")
        button.setProperty("threshold", point.threshold)
        button.setToolTip(operating_point_words(point))
        button.clicked.connect(lambda: self._choose(point))
        return button

    def _choose(self, point: OperatingPoint) -> None:
        self._reading.set_threshold(point.threshold)
        # Qt has changed the button's mark, whatever the threshold was.
        self._mark()

    def _mark(self) -> None:
        for button in self.buttons:
            threshold = button.property("threshold")
            is_in_use = threshold == self._reading.decision_threshold
            button.setChecked(is_in_use)
            name = button.text().removeprefix("● ")
            button.setText(f"● {name}" if is_in_use else name)
            button.setAccessibleName(f"{name}, {percent(threshold)}")
        self._arrange()
