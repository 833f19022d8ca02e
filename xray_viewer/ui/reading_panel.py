"""The right side: what model and reader say, the study's count, the threshold, and which model it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from xray_viewer.app.counts import StudyCounts
from xray_viewer.app.panes import Panes
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.study import StudyState
from xray_viewer.app.worklist import Worklist
from xray_viewer.ui.answer_panel import AnswerPanel
from xray_viewer.ui.distribution_view import DistributionView
from xray_viewer.ui.labels import dividing_line, wrapped_label
from xray_viewer.ui.threshold_panel import ThresholdPanel
from xray_viewer.ui.verdict_panel import VerdictPanel
from xray_viewer.ui.verdict_words import verdict_tally_words
from xray_viewer.ui.wording import intended_use_words, tally_words

_WIDTH = 330


class ReadingPanel(QWidget):
    """All of it scrolls where the screen is low, but for the line that says what the program is not."""

    about_model_wanted = Signal()

    def __init__(
        self,
        study: StudyState,
        panes: Panes,
        reading: ReadingState,
        counts: StudyCounts,
        worklist: Worklist,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._counts = counts
        self.answer = AnswerPanel(study, panes, reading, worklist)
        self.verdict = VerdictPanel(study)
        self.threshold = ThresholdPanel(reading)
        self.distribution = DistributionView(worklist, reading, counts)
        heading = QLabel(self.tr("This study"))
        heading.setProperty("role", "heading")
        self.count = wrapped_label()
        self.verdict_count = wrapped_label()
        self.model = wrapped_label(role="muted")
        self.notice = wrapped_label(role="warning")
        self.about_model = QPushButton(self.tr("About this model…"))
        self.about_model.clicked.connect(self.about_model_wanted)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(8)
        for widget in (
            self.answer,
            dividing_line(),
            self.verdict,
            dividing_line(),
            heading,
            self.count,
            self.verdict_count,
            self.distribution,
            dividing_line(),
            self.threshold,
            dividing_line(),
            self.model,
            self.notice,
            self.about_model,
        ):
            column.addWidget(widget)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.intended_use = wrapped_label(intended_use_words())
        self.intended_use.setContentsMargins(14, 6, 14, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, stretch=1)
        layout.addWidget(dividing_line())
        layout.addWidget(self.intended_use)
        self.setMinimumWidth(_WIDTH)
        counts.changed.connect(self._show_count)
        reading.model_changed.connect(self._show_model)
        # A device may fail while it reads; then the CPU takes over, and that must be seen.
        study.entry_changed.connect(self._show_model)
        self._show_count()
        self._show_model()

    def _show_count(self) -> None:
        counts = self._counts.tally
        self.count.setText(tally_words(counts) if counts.images else self.tr("No study is open"))
        self.verdict_count.setText(verdict_tally_words(self._counts.verdicts) if counts.images else "")
        self.verdict_count.setVisible(counts.images > 0)

    def _show_model(self) -> None:
        classifier = self._reading.classifier
        self.about_model.setEnabled(classifier is not None)
        if classifier is None:
            is_missing = bool(self._reading.problem)
            self.model.setText(self.tr("No model is loaded") if is_missing else self.tr("The model is being loaded…"))
            self.notice.clear()
        else:
            spec = classifier.spec
            self.model.setText(
                self.tr("{name}, version {version}\nRuns on {device}").format(
                    name=spec.name, version=spec.version, device=classifier.device.description
                )
            )
            self.notice.setText(f"⚠  {classifier.device.notice}" if classifier.device.notice else "")
        self.notice.setVisible(bool(self.notice.text()))
