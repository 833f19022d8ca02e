"""What the model says of the image that is looked at."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from xray_viewer.app.entry import Entry
from xray_viewer.app.panes import Panes
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.study import StudyState
from xray_viewer.app.worklist import Worklist
from xray_viewer.core.decision import Decision
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.probability_bar import ProbabilityBar
from xray_viewer.ui.wording import decision_words, failure_words, percent, telling_decimals
from xray_viewer.ui.worklist_words import place_words


class AnswerPanel(QWidget):
    """The probability and the decision, or in their place why there is none."""

    def __init__(
        self,
        study: StudyState,
        panes: Panes,
        reading: ReadingState,
        worklist: Worklist,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._panes = panes
        self._reading = reading
        self._worklist = worklist
        self.setAccessibleName(self.tr("Reading of this image"))
        self.image = wrapped_label()
        heading = QLabel(self.tr("Probability of pneumonia"))
        heading.setProperty("role", "muted")
        self.probability = QLabel()
        self.probability.setProperty("role", "number")
        self.probability.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = ProbabilityBar()
        self.decision = wrapped_label()
        self.decision.setProperty("role", "statement")
        self.details = wrapped_label()
        self.frame = wrapped_label(self.tr("This is the reading of the first frame."), role="muted")
        self.cautions = wrapped_label(role="warning")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.image,
            heading,
            self.probability,
            self.bar,
            self.decision,
            self.details,
            self.frame,
            self.cautions,
        ):
            layout.addWidget(widget)
        study.current_changed.connect(self._show_current)
        study.entry_changed.connect(self._show_if_current)
        for signal in (study.added, worklist.rearranged, worklist.grown):
            signal.connect(self._show_image)
        panes.changed.connect(self._show_image)
        panes.picture_changed.connect(self._show_frame)
        study.revalued.connect(self._show_current)
        reading.threshold_changed.connect(self._show_current)
        reading.model_changed.connect(self._show_current)
        self._show_current()
        self._show_frame()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the colours in use."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._show_current()

    def _show_frame(self) -> None:
        picture = self._panes.active.viewer.picture
        self.frame.setVisible(picture is not None and picture.radiograph.frame > 0)

    def _show_image(self) -> None:
        index = self._study.current
        words = "" if index < 0 else place_words(index, self._study, self._worklist)
        if self._panes.are_compared:
            is_left = self._panes.active is self._panes.shown[0]
            side = self.tr("Left image") if is_left else self.tr("Right image")
            words = f"{side}:  {words}"
        self.image.setText(words)
        self.image.setVisible(bool(words))

    def _show_if_current(self, index: int) -> None:
        if index == self._study.current:
            self._show_current()

    def _show_current(self) -> None:
        self._show_image()
        entry = self._study.current_entry
        probability = None if entry is None else entry.probability
        decision = None if entry is None else entry.decision(self._reading.decision_threshold)
        if entry is None or probability is None or decision is None:
            self._show_without_probability(entry)
        else:
            self._show_probability(entry, probability, decision)
        for label in (self.decision, self.details, self.cautions):
            label.setVisible(bool(label.text()))

    def _show_probability(self, entry: Entry, probability: float, decision: Decision) -> None:
        threshold = self._reading.decision_threshold
        decimals = telling_decimals(probability, threshold)
        self.probability.setText(percent(probability, decimals))
        color = COLORS.flagged if decision is Decision.FLAGGED else COLORS.not_flagged
        self.bar.show_values(probability, threshold, color)
        self.bar.setAccessibleName(
            self.tr("Probability {probability}, threshold {threshold}").format(
                probability=percent(probability, decimals), threshold=percent(threshold, decimals)
            )
        )
        self._say(decision_words(decision), color)
        self.details.setText(self.tr("Threshold {threshold}").format(threshold=percent(threshold, decimals)))
        cautions = entry.assessment.cautions if entry.assessment is not None else ()
        self.cautions.setText("\n".join(f"⚠  {caution}" for caution in cautions))

    def _show_without_probability(self, entry: Entry | None) -> None:
        self.probability.setText("—")
        threshold = self._reading.decision_threshold if self._reading.classifier is not None else None
        self.bar.show_values(None, threshold, COLORS.muted_text)
        self.bar.setAccessibleName(self.tr("No probability"))
        self.details.clear()
        self.cautions.clear()
        if entry is None:
            self._say(self.tr("No image"), COLORS.muted_text)
        elif entry.has_failed:
            self._say(failure_words(entry), COLORS.error)
            self.details.setText(entry.reason)
        elif entry.is_not_assessed and entry.assessment is not None:
            self._say("◇  " + self.tr("Not assessed"), COLORS.warning)
            self.details.setText(entry.assessment.reason)
        elif self._reading.problem:
            self._say("✕  " + self.tr("There is no model"), COLORS.error)
            self.details.setText(self._reading.problem)
        elif entry.is_concealed:
            self._say("◌  " + self.tr("Hidden until your verdict"), COLORS.muted_text)
            self.details.setText(self.tr("You read first: N normal, P pneumonia, U unsure"))
        else:
            self._say("…  " + self.tr("Reading…"), COLORS.muted_text)

    def _say(self, words: str, color: str) -> None:
        self.decision.setText(words)
        self.decision.setStyleSheet(f"color: {color}")
