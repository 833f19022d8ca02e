"""The right side: what model and reader say, the threshold, the study's spread, and which model it is."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from xray_viewer.app.patient_figures import PatientFigures
from xray_viewer.app.session import Session
from xray_viewer.ui.answer_panel import AnswerPanel
from xray_viewer.ui.distribution_view import DistributionView
from xray_viewer.ui.evidence_controls import EvidenceControls
from xray_viewer.ui.labels import dividing_line, wrapped_label
from xray_viewer.ui.model_line import ModelLine
from xray_viewer.ui.threshold_panel import ThresholdPanel
from xray_viewer.ui.upright_scroll import UprightScroll
from xray_viewer.ui.verdict_panel import VerdictPanel
from xray_viewer.ui.verdict_words import verdict_tally_words

_LEAST_WIDTH = 330
# A square radiograph leaves that much beside it on a screen of 1366 x 768.
_WIDTH = 390


class ReadingPanel(QWidget):
    """All of it scrolls where the screen is low, but for the foot that says what the program is not."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = session.counts
        patient = PatientFigures(session.study, session.reading, self)
        self.answer = AnswerPanel(session.study, session.panes, session.reading, session.worklist, patient)
        self.evidence = EvidenceControls(session.evidence)
        self.verdict = VerdictPanel(session.study, session.panes)
        self.threshold = ThresholdPanel(session.reading, patient, session.threshold_scale, session.counts)
        self.count = self.threshold.count
        self.distribution = DistributionView(session.worklist, session.reading, session.counts)
        heading = QLabel(self.tr("This study"))
        heading.setProperty("role", "heading")
        self.verdict_count = wrapped_label()
        self.foot = ModelLine(session.study, session.reading)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(8)
        for widget in (
            self.answer,
            self.evidence,
            dividing_line(),
            self.verdict,
            dividing_line(),
            self.threshold,
            dividing_line(),
            heading,
            self.distribution,
            self.verdict_count,
        ):
            column.addWidget(widget)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(UprightScroll(content), stretch=1)
        layout.addWidget(dividing_line())
        layout.addWidget(self.foot)
        session.counts.changed.connect(self._show_count)
        self._show_count()

    def sizeHint(self) -> QSize:
        """Be wide enough for a few words in a line."""
        return QSize(_WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Be as wide as what is in it must be: a fixed least width would cut off larger letters and longer words."""
        return super().minimumSizeHint().expandedTo(QSize(_LEAST_WIDTH, 0))

    def _show_count(self) -> None:
        has_images = self._counts.tally.images > 0
        self.verdict_count.setText(verdict_tally_words(self._counts.verdicts) if has_images else self.tr("No images"))
