"""The decision threshold: a slider, a field to type in, the model's named operating points, and what it reaches."""

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xray_viewer.app.counts import StudyCounts
from xray_viewer.app.patient_figures import PatientFigures
from xray_viewer.app.reading import Availability, ReadingState
from xray_viewer.app.threshold_scale import ThresholdScale
from xray_viewer.ui.arrow_slider import ArrowSlider
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.operating_points import OperatingPoints
from xray_viewer.ui.percent_field import PercentField
from xray_viewer.ui.reading_words import belonging_words, other_model_words
from xray_viewer.ui.threshold_figures_view import PredictiveView, ReachedView
from xray_viewer.ui.wording import percent, tally_words

_STEPS = 1000


class ThresholdPanel(QWidget):
    """Moves the threshold, as a probability or by the sensitivity that it is to reach."""

    def __init__(
        self,
        reading: ReadingState,
        patient: PatientFigures,
        scale: ThresholdScale,
        counts: StudyCounts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._patient = patient
        self._scale = scale
        self._counts = counts
        heading = QLabel(self.tr("Threshold"))
        heading.setProperty("role", "heading")
        self.by_probability = QPushButton()
        self.by_sensitivity = QPushButton()
        self.by_probability.setToolTip(self.tr("The slider and the number are the probability to flag from"))
        self.by_sensitivity.setToolTip(self.tr("The slider and the number are the sensitivity to be reached"))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(heading, stretch=1)
        for button, is_sensitivity in ((self.by_probability, False), (self.by_sensitivity, True)):
            button.setCheckable(True)
            button.setProperty("role", "choice")
            button.clicked.connect(lambda _=False, wanted=is_sensitivity: self._run_over(is_sensitivity=wanted))
            head.addWidget(button)
        self.slider = ArrowSlider(_STEPS)
        self.field = PercentField()
        row = QHBoxLayout()
        row.addWidget(self.slider, stretch=1)
        row.addWidget(self.field)
        ends = QHBoxLayout()
        for text in (self.tr("miss fewer"), self.tr("fewer false alarms")):
            end = QLabel(text)
            end.setProperty("role", "muted")
            ends.addWidget(end)
        ends.insertStretch(1)
        self.absence = wrapped_label(role="muted")
        self.other_model = wrapped_label(role="warning")
        self.count = wrapped_label()
        self.points = OperatingPoints(reading)
        self.departure = QLabel()
        self.departure.setProperty("role", "muted")
        self.reset = QPushButton()
        self.reset.setProperty("role", "choice")
        self.reset.clicked.connect(reading.reset_threshold)
        back = QHBoxLayout()
        back.addWidget(self.departure, stretch=1)
        back.addWidget(self.reset)
        self.whose = wrapped_label(role="warning")
        self.reached = ReachedView(patient)
        self.predictive = PredictiveView(reading, patient)
        layout = _column(self)
        layout.addLayout(head)
        layout.addWidget(self.absence)
        self._of_model = QWidget()
        layout.addWidget(self._of_model)
        column = _column(self._of_model)
        column.addWidget(self.other_model)
        column.addLayout(row)
        column.addLayout(ends)
        column.addWidget(self.whose)
        column.addWidget(self.reached)
        column.addWidget(self.count)
        column.addWidget(self.points)
        column.addLayout(back)
        column.addWidget(self.predictive)
        self.slider.valueChanged.connect(lambda value: scale.set_value(value / _STEPS))
        self.field.valueChanged.connect(lambda value: scale.set_value(value / 100))
        reading.model_changed.connect(self._show_model)
        scale.changed.connect(self._show_threshold)
        counts.changed.connect(self._show_count)
        patient.changed.connect(self._show_whose)
        self._show_model()
        self._show_count()
        self._show_whose()

    def _run_over(self, *, is_sensitivity: bool) -> None:
        self._scale.run_over_sensitivity(is_sensitivity=is_sensitivity)
        # Qt has unchecked the one in use if that was pressed.
        self._show_threshold()

    def _show_count(self) -> None:
        tally = self._counts.tally
        self.count.setText(tally_words(tally) if tally.images else self.tr("No study is open"))

    def _show_whose(self) -> None:
        self.whose.setText(belonging_words(self._patient.whose))
        self.whose.setVisible(bool(self.whose.text()))

    def _show_model(self) -> None:
        model = self._reading.availability
        # Whatever number stood there would be no model's threshold.
        for widget in (self.by_probability, self.by_sensitivity, self._of_model):
            widget.setVisible(model is Availability.READY)
        self.absence.setVisible(model is not Availability.READY)
        if model is Availability.LOADING:
            self.absence.setText(self.tr("The model is being loaded, and brings its threshold."))
        else:
            self.absence.setText(self.tr("None: a threshold belongs to a model, and there is no model."))
        # The buttons of another model are younger than all the rest, and would come last.
        for before, after in pairwise((self.field, *self.points.buttons, self.reset)):
            QWidget.setTabOrder(before, after)
        self._show_threshold()

    def _show_threshold(self) -> None:
        is_sensitivity, value = self._scale.is_sensitivity, self._scale.value
        for button, name, is_in_use in (
            (self.by_probability, self.tr("Probability"), not is_sensitivity),
            (self.by_sensitivity, self.tr("Sensitivity"), is_sensitivity),
        ):
            button.setChecked(is_in_use)
            button.setText(f"● {name}" if is_in_use else name)
        # The state keeps the exact number; slider and field show it rounded and must not send that back.
        with QSignalBlocker(self.slider), QSignalBlocker(self.field):
            # So that fewer misses are at the left in both.
            self.slider.setInvertedAppearance(is_sensitivity)
            self.slider.setValue(round(value * _STEPS))
            self.field.setValue(value * 100)
        if is_sensitivity:
            self.slider.setAccessibleName(self.tr("Sensitivity to be reached"))
            self.field.setAccessibleName(self.tr("Sensitivity to be reached, in percent"))
        else:
            self.slider.setAccessibleName(self.tr("Decision threshold"))
            self.field.setAccessibleName(self.tr("Decision threshold in percent"))
        self._show_belonging()

    def _show_belonging(self) -> None:
        """Say whose threshold it is: it holds for this model and no other."""
        spec = self._reading.spec
        if spec is None:
            return
        is_own = self._reading.is_default_threshold
        threshold, own = percent(self._reading.decision_threshold), percent(spec.default_threshold)
        words = self.tr("{threshold}, the model's own") if is_own else self.tr("⚠  {threshold}, not the model's own")
        self.departure.setText(words.format(threshold=threshold))
        self.departure.setToolTip(self.tr("A threshold is kept for one model, {name}").format(name=spec.name))
        self.reset.setText(self.tr("Back to {threshold}").format(threshold=own))
        self.reset.setEnabled(not is_own)
        is_other = self._reading.is_other_model
        words = other_model_words(f"{spec.name} {spec.version}", threshold, is_own=is_own) if is_other else ""
        self.other_model.setText(words and f"⚠  {words}")
        self.other_model.setVisible(is_other)


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    return layout
