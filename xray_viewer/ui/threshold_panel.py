"""The decision threshold: a slider, a field to type in, and the model's named operating points."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from xray_viewer.app.reading import ReadingState
from xray_viewer.core.decision import OperatingPoint
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.own_keys import ARROWS, claims
from xray_viewer.ui.percent_field import PercentField
from xray_viewer.ui.wording import percent, threshold_words

_STEPS = 1000


class ArrowSlider(QSlider):
    """A slider that keeps the arrow keys to itself while it has the focus; in the window they turn the pages."""

    def event(self, event: QEvent) -> bool:
        """Claim the plain arrows before they become shortcuts."""
        return claims(event, ARROWS) or super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn with the wheel only while the slider has the keyboard; else the wheel scrolls the panel."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ThresholdPanel(QWidget):
    """Moves the threshold, and says what it reached on the model's reference patients."""

    def __init__(self, reading: ReadingState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        heading = QLabel(self.tr("Decision threshold"))
        heading.setProperty("role", "heading")
        self.slider = ArrowSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 100)
        self.slider.setAccessibleName(self.tr("Decision threshold"))
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = PercentField()
        self.field.setAccessibleName(self.tr("Decision threshold in percent"))
        self.consequence = wrapped_label()
        self.departure = wrapped_label(role="warning")
        ends = QHBoxLayout()
        for text in (self.tr("miss fewer"), self.tr("fewer false alarms")):
            end = QLabel(text)
            end.setProperty("role", "muted")
            ends.addWidget(end)
        ends.insertStretch(1)
        self._points = QVBoxLayout()
        self._points.setSpacing(4)
        self.point_buttons: list[QPushButton] = []
        self.reset = QPushButton()
        self.reset.clicked.connect(reading.reset_threshold)
        row = QHBoxLayout()
        row.addWidget(self.slider, stretch=1)
        row.addWidget(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading)
        layout.addLayout(row)
        layout.addLayout(ends)
        layout.addWidget(self.departure)
        layout.addWidget(self.consequence)
        layout.addLayout(self._points)
        layout.addWidget(self.reset)
        self.slider.valueChanged.connect(lambda value: reading.set_threshold(value / _STEPS))
        self.field.valueChanged.connect(lambda value: reading.set_threshold(value / 100))
        reading.model_changed.connect(self._show_model)
        reading.threshold_changed.connect(self._show_threshold)
        self._show_model()

    def _show_model(self) -> None:
        spec = self._reading.spec
        self.setEnabled(spec is not None)
        for button in self.point_buttons:
            self._points.removeWidget(button)
            button.deleteLater()
        self.point_buttons = []
        if spec is not None:
            points = sorted(spec.operating_points, key=lambda point: point.threshold)
            # Two names may stand for one threshold; one button says both.
            self.point_buttons = [
                self._button(list(same)) for _, same in groupby(points, key=lambda point: point.threshold)
            ]
            self.reset.setText(
                self.tr("Reset to the model's default ({threshold})").format(threshold=percent(spec.default_threshold))
            )
        self.reset.setVisible(spec is not None)
        for button in self.point_buttons:
            self._points.addWidget(button)
        self._show_threshold()

    def _button(self, points: Sequence[OperatingPoint]) -> QPushButton:
        point = points[0]
        names = ", ".join(same.name for same in points)
        button = QPushButton(f"{names}  ({percent(point.threshold)})")
        button.setCheckable(True)
        button.setProperty("threshold", point.threshold)
        button.setToolTip(
            self.tr(
                "Sensitivity {sensitivity} ({low} to {high}), specificity {specificity} ({bottom} to {top}), "
                "95 % intervals"
            ).format(
                sensitivity=percent(point.sensitivity),
                low=percent(point.sensitivity_interval.low),
                high=percent(point.sensitivity_interval.high),
                specificity=percent(point.specificity),
                bottom=percent(point.specificity_interval.low),
                top=percent(point.specificity_interval.high),
            )
        )
        button.clicked.connect(lambda: self._choose(point))
        return button

    def _choose(self, point: OperatingPoint) -> None:
        self._reading.set_threshold(point.threshold)
        self._show_threshold()

    def _show_threshold(self) -> None:
        threshold = self._reading.decision_threshold
        # The state keeps the exact number; slider and field show it rounded and must not send that back.
        with QSignalBlocker(self.slider), QSignalBlocker(self.field):
            self.slider.setValue(round(threshold * _STEPS))
            self.field.setValue(threshold * 100)
        for button in self.point_buttons:
            is_in_use = button.property("threshold") == threshold
            button.setChecked(is_in_use)
            name = button.text().removeprefix("● ")
            button.setText(f"● {name}" if is_in_use else name)
        spec = self._reading.spec
        departs = spec is not None and not self._reading.is_default_threshold
        self.reset.setEnabled(departs)
        self.departure.setVisible(departs)
        if spec is not None:
            own = percent(spec.default_threshold)
            self.departure.setText("⚠  " + self.tr("Not the model's default of {threshold}").format(threshold=own))
        self.consequence.setText("" if spec is None else threshold_words(*spec.curve.at(threshold)))
