"""What the threshold reaches and means, in numbers that follow it: on the reference patients, and for the reader's."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xray_viewer.app.patient_figures import PatientFigures
from xray_viewer.app.reading import ReadingState
from xray_viewer.core.prevalence import outcomes, predictive_values
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.percent_field import PercentField
from xray_viewer.ui.reading_words import interval_words, outcome_words
from xray_viewer.ui.wording import share_words


class Figures(QWidget):
    """Rows of a name, a share and its interval. ``rows``: names and what they mean, which is said on demand."""

    def __init__(self, rows: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values = {name: QLabel() for name in rows}
        self.intervals = {name: QLabel() for name in rows}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        for row, (name, tip) in enumerate(rows.items()):
            label, value, interval = QLabel(name), self.values[name], self.intervals[name]
            value.setProperty("role", "heading")
            interval.setProperty("role", "muted")
            for column, widget in enumerate((label, value, interval)):
                widget.setToolTip(tip)
                grid.addWidget(widget, row, column)

    def say(self, name: str, value: float | None, interval: str) -> None:
        """Show another share, or that there is none, and its interval in words."""
        number = "—" if value is None else share_words(value)
        self.values[name].setText(number)
        self.intervals[name].setText(interval)
        self.values[name].setAccessibleName(f"{name} {number}, {interval}")


class ReachedView(Figures):
    """Sensitivity and specificity at the threshold, with their 95 % intervals."""

    def __init__(self, patient: PatientFigures, parent: QWidget | None = None) -> None:
        self._names = self.tr("Sensitivity"), self.tr("Specificity")
        where = self.tr("On the model's reference patients; beside it the 95 % interval.")
        tips = self.tr("Of those with pneumonia, how many are flagged."), self.tr("Of those without, how many are not.")
        super().__init__({name: f"{tip} {where}" for name, tip in zip(self._names, tips, strict=True)}, parent)
        self._patient = patient
        patient.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        reached = self._patient.reached
        self.setVisible(reached is not None)
        if reached is not None:
            for name, value, interval in (
                (self._names[0], reached.sensitivity, reached.sensitivity_interval),
                (self._names[1], reached.specificity, reached.specificity_interval),
            ):
                ends = interval_words(interval)
                self.say(name, value, self.tr("95 % CI {ends}").format(ends=ends) if ends else "")


class PredictiveView(QWidget):
    """PPV and NPV where pneumonia is as common as the reader says, and what that means for a number of people."""

    def __init__(self, reading: ReadingState, patient: PatientFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._patient = patient
        self.field = PercentField()
        self.field.setAccessibleName(self.tr("How common pneumonia is among your patients, in percent"))
        self.field.setToolTip(
            self.tr("PPV and NPV depend on how common pneumonia is among the patients whose images you read.")
        )
        self.assumption = QLabel()
        self.assumption.setProperty("role", "muted")
        self.outcomes = wrapped_label(role="muted")
        ends = self.tr("The ends: sensitivity and specificity both at the low, or both at the high end of theirs.")
        self._names = self.tr("PPV"), self.tr("NPV")
        tips = (
            self.tr("Of those flagged, how many have pneumonia."),
            self.tr("Of those not flagged, how many have none."),
        )
        self.figures = Figures({name: f"{tip} {ends}" for name, tip in zip(self._names, tips, strict=True)})
        common = QHBoxLayout()
        common.addWidget(QLabel(self.tr("Pneumonia in")))
        common.addWidget(self.field)
        common.addWidget(self.assumption, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(common)
        layout.addWidget(self.figures)
        layout.addWidget(self.outcomes)
        self.field.valueChanged.connect(self._take)
        # The assumption becomes the reader's own when they confirm it.
        self.field.accepted.connect(self._take)
        for changed in (patient.changed, reading.prevalence_changed):
            changed.connect(self._show)
        self._show()

    def _take(self) -> None:
        self._reading.set_prevalence(self.field.value() / 100)

    def _show(self) -> None:
        reached, prevalence = self._patient.reached, self._reading.prevalence
        with QSignalBlocker(self.field):
            self.field.setValue(prevalence * 100)
        is_assumed = self._reading.is_prevalence_assumed
        self.assumption.setText(self.tr("of patients (assumed)") if is_assumed else self.tr("of your patients"))
        # What follows from another group's figures would be wrong for the patient in view.
        self.setVisible(reached is not None and not self._patient.are_of_others)
        if reached is not None:
            values = predictive_values(reached, prevalence)
            for name, value in zip(self._names, (values.ppv, values.npv), strict=True):
                self.figures.say(name, None if value is None else value.value, interval_words(value))
            self.outcomes.setText(outcome_words(outcomes(reached, prevalence), self._patient.whose))
