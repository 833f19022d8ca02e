"""Network and reader against the truth, and the threshold that these cases ask for."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QTimer
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from xray_viewer.app.session import Session
from xray_viewer.core.local_threshold import LocalOperatingPoint
from xray_viewer.review.report.charts import calibration_svg, roc_svg
from xray_viewer.review.report.svg import ChartColors
from xray_viewer.review.report.truth_section import operating_point_sentences, truth_figures
from xray_viewer.review.truth_labels import unused_words
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.dialog_parts import button_box
from xray_viewer.ui.few_cases import ask_despite_few_cases
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.numbers import list_words
from xray_viewer.ui.percent_field import PercentField
from xray_viewer.ui.report_speech import report_speech
from xray_viewer.ui.told import told
from xray_viewer.ui.wording import percent

_SIZE = (1120, 690)
_CHART_SIDE = 260
_USUAL_SENSITIVITY = 95.0
# As in the counts: shorter than an eye notices, longer than a burst of changes lasts.
_MILLISECONDS = 30


def _chart_colors() -> ChartColors:
    return ChartColors(COLORS.window, COLORS.text, COLORS.muted_text, COLORS.line, COLORS.not_flagged, COLORS.flagged)


def _style() -> str:
    return f"""
table {{ border-collapse: collapse; border-color: {COLORS.line}; margin-top: 6px; margin-bottom: 6px; }}
th {{ text-align: left; }}
p.small {{ color: {COLORS.muted_text}; }} p.warning {{ color: {COLORS.warning}; }}
"""


class TruthDialog(QDialog):
    """Follows the study, the verdicts and the threshold while it is open; it stands in nobody's way."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._point: LocalOperatingPoint | None = None
        self.setWindowTitle(self.tr("Against Truth"))
        self.source = wrapped_label()
        self.choose_list = QPushButton(self.tr("&List of Labels…"))
        self.choose_list.clicked.connect(self._ask_for_list)
        self.use_folders = QPushButton(self.tr("Use the &Folders"))
        self.use_folders.clicked.connect(session.truth.use_folders)
        self.figures = QTextBrowser()
        self.figures.setAccessibleName(self.tr("Figures"))
        self.figures.setOpenLinks(False)
        self.roc, self.calibration = self._chart(self.tr("ROC curve")), self._chart(self.tr("Calibration"))
        self.wanted = PercentField()
        self.wanted.setValue(_USUAL_SENSITIVITY)
        self.wanted.setAccessibleName(self.tr("Wanted sensitivity in percent"))
        self.wanted.valueChanged.connect(self._show_point)
        self.outcome = wrapped_label()
        self.warning = wrapped_label(role="warning")
        self.take = QPushButton()
        self.take.clicked.connect(self._take)
        self.wanted.left.connect(self.take.setFocus)
        close = button_box(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self._lay_out(close)
        self.resize(*_SIZE)
        self._soon = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._soon.timeout.connect(self._show_figures)
        session.truth.changed.connect(self._show)
        session.reading.threshold_changed.connect(self._follow)
        session.identity.changed.connect(self._show)
        self.finished.connect(lambda _result: session.truth.watch(is_watched=False))

    def begin(self) -> None:
        """Show it, with figures of now."""
        self._session.truth.watch(is_watched=True)
        self._show()
        # Not on a button: Enter must change nothing that the reader has not looked at.
        self.figures.setFocus()
        self.show()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the charts anew in the colours in use."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._follow()

    def _chart(self, name: str) -> QSvgWidget:
        chart = QSvgWidget()
        chart.setAccessibleName(name)
        chart.setFixedSize(_CHART_SIDE, _CHART_SIDE)
        return chart

    def _lay_out(self, close: QWidget) -> None:
        top = QHBoxLayout()
        top.addWidget(self.source, stretch=1)
        top.addWidget(self.choose_list)
        top.addWidget(self.use_folders)
        charts = QVBoxLayout()
        for chart in (self.roc, self.calibration):
            charts.addWidget(chart)
        charts.addStretch()
        middle = QHBoxLayout()
        middle.addWidget(self.figures, stretch=1)
        middle.addLayout(charts)
        label = QLabel(self.tr("&Sensitivity that you ask for"))
        label.setBuddy(self.wanted)
        point = QHBoxLayout()
        point.addWidget(label)
        point.addWidget(self.wanted)
        point.addWidget(self.take)
        point.addStretch()
        point.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(middle, stretch=1)
        layout.addWidget(self.outcome)
        layout.addWidget(self.warning)
        layout.addLayout(point)

    def _follow(self) -> None:
        # Closed, it is only hidden, and must cost nothing; opened again, it shows all anew.
        if self.isVisible():
            self._soon.start()

    def _ask_for_list(self) -> None:
        dialog = QFileDialog(self, self.tr("A list of labels"), self._session.settings.last_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self._session.truth.read_list(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self) -> None:
        truth = self._session.truth
        self.use_folders.setEnabled(bool(truth.source.name))
        unused = list_words(map(told, unused_words(truth.matched).split(", ")))
        if not truth.source.name:
            words = self.tr("The truth comes from folders called NORMAL and PNEUMONIA.")
        elif unused:
            words = self.tr("The truth comes from the list {name}. Not used: {unused}.")
        else:
            words = self.tr("The truth comes from the list {name}.")
        name = self.tr("of labels") if self._session.identity.is_hidden else truth.source.name
        self.source.setText(words.format(name=name, unused=unused))
        self._show_figures()
        self._show_point()

    def _show_figures(self) -> None:
        self.figures.document().setDefaultStyleSheet(_style())
        speech = report_speech()
        compared, threshold = self._session.truth.comparison, self._session.reading.decision_threshold
        if compared is None or not compared.cases.images:
            self.figures.setPlainText(
                self.tr(
                    "The truth of no image is known. Open a folder with the folders NORMAL and PNEUMONIA in it, or "
                    "choose a list of labels: a CSV file whose first line names the columns, one of them 'file' and "
                    "one 'label'."
                )
            )
        else:
            place = self.figures.verticalScrollBar().value()
            # A threshold is a model's own.
            has_model = self._session.reading.classifier is not None
            self.figures.setHtml(truth_figures(compared, threshold if has_model else None, speech))
            self.figures.verticalScrollBar().setValue(place)
        roc = None if compared is None else compared.roc
        measured = None if compared is None else compared.reliability
        self.roc.setVisible(roc is not None)
        self.calibration.setVisible(measured is not None)
        if compared is not None and roc is not None:
            self.roc.load(QByteArray(roc_svg(roc, compared.network(threshold), _chart_colors(), speech).encode()))
        if measured is not None:
            self.calibration.load(QByteArray(calibration_svg(measured, _chart_colors(), speech).encode()))

    def _show_point(self) -> None:
        compared = self._session.truth.comparison
        self._point = None if compared is None else compared.operating_point(self.wanted.value() / 100)
        self.take.setEnabled(self._point is not None)
        if self._point is None:
            self.outcome.setText(self.tr("Without a scored pneumonia there is no threshold to find."))
            self.warning.clear()
            self.take.setText(self.tr("&Use as the Threshold"))
            return
        *words, warning = operating_point_sentences(self._point, report_speech())
        self.outcome.setText(" ".join(words))
        self.warning.setText(f"⚠  {warning}")
        self.take.setText(
            self.tr("&Use {threshold} as the Threshold").format(threshold=percent(self._point.threshold, 2))
        )

    def _take(self) -> None:
        if self._point is None:
            return
        threshold = self._point.threshold
        if self._point.is_from_too_few:
            *_, warning = operating_point_sentences(self._point, report_speech())
            ask_despite_few_cases(warning, lambda: self._session.reading.set_threshold(threshold), self)
        else:
            self._session.reading.set_threshold(threshold)
