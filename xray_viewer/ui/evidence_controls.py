"""The evidence's button and the slider of its opacity, beside the reading that it belongs to."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from xray_viewer.app.evidence import LEAST_OPACITY, EvidenceState
from xray_viewer.ui.action_tip import ActionTip
from xray_viewer.ui.arrow_slider import ArrowSlider
from xray_viewer.ui.wording import percent


class EvidenceControls(QWidget):
    """Shows and hides the evidence. The slider is there while the evidence is."""

    def __init__(self, evidence: EvidenceState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self.button = QPushButton(self.tr("Evidence"))
        self.button.setCheckable(True)
        self.button.setProperty("role", "choice")
        self.slider = ArrowSlider(100)
        self.slider.setMinimum(round(LEAST_OPACITY * 100))
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.tr("Opacity of the evidence"))
        self.slider.setToolTip(self.tr("How much of the picture the evidence covers"))
        self.opacity = QLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addWidget(self.slider, stretch=1)
        layout.addWidget(self.opacity)
        self.slider.valueChanged.connect(lambda percents: evidence.set_opacity(percents / 100))
        evidence.changed.connect(self._show)
        self._show()

    def bind(self, action: QAction) -> None:
        """Let the button do what the key does."""
        ActionTip(action, self.button)
        self.button.clicked.connect(lambda _checked=False: action.trigger())

    def _show(self) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(self._evidence.opacity * 100))
        self.opacity.setText(percent(self._evidence.opacity, 0))
        self.slider.setEnabled(self._evidence.is_shown)
        self.button.setChecked(self._evidence.is_shown)
        name = self.tr("Evidence")
        self.button.setText(f"● {name}" if self._evidence.is_shown else name)
