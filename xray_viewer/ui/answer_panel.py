"""What the model says of the image that is looked at."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xray_viewer.app.entry import Entry
from xray_viewer.app.panes import Panes
from xray_viewer.app.patient_figures import PatientFigures
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.study import StudyState
from xray_viewer.app.worklist import Worklist
from xray_viewer.core.assessment import caution_in_short
from xray_viewer.core.decision import Decision
from xray_viewer.core.likeness import Likeness, likeness
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.disclosure import Disclosure
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.probability_bar import ProbabilityBar
from xray_viewer.ui.reading_words import (
    atypicality_words,
    likeness_words,
    meaning_words,
    no_model_words,
    scoring_words,
    whose_words,
)
from xray_viewer.ui.told import told
from xray_viewer.ui.wording import decision_words, failure_words, percent, probability_words, telling_decimals
from xray_viewer.ui.worklist_words import place_words


class AnswerPanel(QWidget):
    """The probability and the decision, or in their place why there is none. Number and decision read from afar."""

    about_model_wanted = Signal()

    def __init__(
        self,
        study: StudyState,
        panes: Panes,
        reading: ReadingState,
        worklist: Worklist,
        patient: PatientFigures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._panes = panes
        self._reading = reading
        self._worklist = worklist
        self._patient = patient
        self.setAccessibleName(self.tr("Reading of this image"))
        self.image = wrapped_label()
        heading = QLabel(self.tr("Probability of pneumonia"))
        heading.setProperty("role", "muted")
        self.about_model = QPushButton(self.tr("About this model…"))
        self.about_model.setProperty("role", "choice")
        self.about_model.clicked.connect(self.about_model_wanted)
        self.probability = QLabel()
        self.probability.setProperty("role", "number")
        self.probability.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = ProbabilityBar()
        self.decision = wrapped_label(role="decision")
        self.details = wrapped_label()
        self.likeness = wrapped_label(role="muted")
        self.more = Disclosure(self.tr("Details"))
        self.frame = wrapped_label(self.tr("This is the reading of the first frame."), role="muted")
        self.cautions = wrapped_label(role="warning")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.image)
        layout.addLayout(_side_by_side(heading, self.about_model))
        statement = QHBoxLayout()
        statement.setSpacing(16)
        statement.addWidget(self.probability)
        statement.addWidget(self.decision, stretch=1)
        layout.addLayout(statement)
        layout.addWidget(self.bar)
        layout.addWidget(self.details)
        layout.addWidget(self.frame)
        layout.addWidget(self.cautions)
        layout.addLayout(_side_by_side(self.likeness, self.more.button))
        layout.addWidget(self.more)
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
        self.about_model.setEnabled(self._reading.classifier is not None)
        entry = self._study.current_entry
        probability = None if entry is None else entry.probability
        decision = None if entry is None else entry.decision(self._reading.decision_threshold)
        if entry is None or probability is None or decision is None:
            self._show_without_probability(entry)
        else:
            self._show_probability(entry, probability, decision)
        self._show_likeness(entry)
        for label in (self.decision, self.details, self.likeness, self.cautions):
            label.setVisible(bool(label.text()))

    def _show_probability(self, entry: Entry, probability: float, decision: Decision) -> None:
        threshold = self._reading.decision_threshold
        decimals = telling_decimals(probability, threshold)
        number, limit = probability_words(probability, threshold), percent(threshold, decimals)
        self.probability.setText(number)
        color = COLORS.flagged if decision is Decision.FLAGGED else COLORS.not_flagged
        self.bar.show_values(probability, threshold, color, self.tr("threshold {limit}").format(limit=limit))
        self.bar.setAccessibleName(
            self.tr("Probability {probability}, threshold {threshold}").format(probability=number, threshold=limit)
        )
        self._say(decision_words(decision), color)
        self.details.setText(meaning_words(decision))
        self.cautions.setText("\n".join(f"⚠  {words}" for words in self._cautions(entry)))
        self.cautions.setToolTip("\n".join(map(told, () if entry.assessment is None else entry.assessment.cautions)))

    def _cautions(self, entry: Entry) -> Iterator[str]:
        """Say each caution in short: first what holds for this patient at this threshold, where the model tells."""
        whose, assessment = self._patient.whose, entry.assessment
        if assessment is None:
            return
        if whose is not None:
            yield whose_words(whose)
        else:
            yield from (told(caution_in_short(caution)) for caution in assessment.cautions_of_patient)
        yield from (told(caution_in_short(caution)) for caution in assessment.cautions_of_picture)

    def _show_likeness(self, entry: Entry | None) -> None:
        """Say how usual the picture is, unless that is hidden or not known yet."""
        spec = self._reading.spec
        if spec is None or entry is None or entry.prediction is None or entry.assessment is None or entry.is_concealed:
            self.likeness.clear()
            self.more.say("")
            return
        atypicality = entry.prediction.atypicality
        number = atypicality_words(atypicality, spec.atypicality_limit)
        how = likeness(atypicality, spec.atypicality_limit)
        # Beside another reason why it is not assessed, "usual" would contradict it.
        is_said = not entry.is_not_assessed or how is Likeness.BEYOND
        self.likeness.setText(likeness_words(how) if is_said else "")
        self.likeness.setToolTip(number)
        # The probability of what is not assessed means nothing, however exact.
        exact = "" if entry.is_not_assessed else scoring_words(entry.prediction, entry.scoring)
        self.more.say("\n".join(filter(None, (*map(told, entry.assessment.cautions), number, exact))))

    def _show_without_probability(self, entry: Entry | None) -> None:
        self.probability.setText("—")
        self.bar.show_values(None, None, COLORS.muted_text)
        self.bar.setAccessibleName(self.tr("No probability"))
        self.details.clear()
        self.cautions.clear()
        if entry is None and not self._reading.problem:
            self._say(self.tr("No image"), COLORS.muted_text)
        elif entry is None:
            self._say_no_model()
        elif entry.has_failed:
            self._say(failure_words(entry), COLORS.error)
            self.details.setText(told(entry.reason))
        elif entry.is_not_assessed and entry.assessment is not None:
            self._say("◇  " + self.tr("Not assessed"), COLORS.warning)
            self.details.setText(told(entry.assessment.reason))
        elif self._reading.problem:
            self._say_no_model()
        elif entry.is_concealed:
            self._say("◌  " + self.tr("Hidden until your verdict"), COLORS.muted_text)
            words = self.tr("You read first: give your verdict, and it is shown.")
            if entry.opinion.earlier.was_visible:
                words += "\n" + self.tr("You could see the answer before: a verdict is kept as given with it in view.")
            self.details.setText(words)
        elif self._reading.classifier is None:
            self._say("…  " + self.tr("Loading the model"), COLORS.muted_text)
        else:
            self._say("…  " + self.tr("Reading…"), COLORS.muted_text)

    def _say_no_model(self) -> None:
        self._say("✕  " + self.tr("There is no model"), COLORS.error)
        self.details.setText(f"{told(self._reading.problem)}\n{no_model_words()}")

    def _say(self, words: str, color: str) -> None:
        self.decision.setText(words)
        self.decision.setStyleSheet(f"color: {color}")


def _side_by_side(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left, stretch=1)
    row.addWidget(right, alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
    return row
