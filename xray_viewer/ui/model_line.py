"""The foot of the panel, always in view: what the program is not, the model in use, and what it really runs on."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from xray_viewer.app.reading import ReadingState
from xray_viewer.app.study import StudyState
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.told import told
from xray_viewer.ui.wording import intended_use_words


class ModelLine(QWidget):
    """Small, and it blocks nothing."""

    def __init__(self, study: StudyState, reading: ReadingState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self.notice = wrapped_label(role="warning")
        self.model = wrapped_label(role="muted")
        self.intended_use = wrapped_label(intended_use_words())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 8)
        layout.setSpacing(2)
        for label in (self.notice, self.model, self.intended_use):
            layout.addWidget(label)
        reading.model_changed.connect(self._show)
        # A device may fail while it reads; then the CPU takes over, and that must be seen.
        study.entry_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        classifier = self._reading.classifier
        if classifier is None:
            is_missing = bool(self._reading.problem)
            self.model.setText(self.tr("No model is loaded") if is_missing else self.tr("The model is being loaded…"))
            self.notice.clear()
        else:
            spec = classifier.spec
            self.model.setText(
                self.tr("{name} {version}, on {device}").format(
                    name=spec.name, version=spec.version, device=classifier.device.description
                )
            )
            self.notice.setText(f"⚠  {told(classifier.device.notice)}" if classifier.device.notice else "")
        self.notice.setVisible(bool(self.notice.text()))
