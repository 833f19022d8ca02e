"""Binds the actions of the model's reading: threshold, evidence and the model's card."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xray_viewer.app.session import Session
from xray_viewer.ui.action_tip import ActionTip
from xray_viewer.ui.reading_panel import ReadingPanel
from xray_viewer.ui.turning import turn_to

_THRESHOLD_STEP = 0.01
_OPACITY_STEP = 0.1
# A threshold is a model's own, so without one there is none to be moved.
_OF_MODEL = (
    *("about_model", "over_sensitivity"),
    *("raise_threshold", "lower_threshold", "type_threshold", "reset_threshold"),
)


class ReadingActions(QObject):
    """What each of these actions does, and which of them is in use."""

    def __init__(
        self, session: Session, panel: ReadingPanel, show_model: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._show_model = show_model
        self._actions: Mapping[str, QAction] = {}
        panel.answer.about_model_wanted.connect(show_model)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        scale, evidence = self._session.threshold_scale, self._session.evidence
        return {
            "raise_threshold": lambda: scale.flag_fewer(_THRESHOLD_STEP),
            "lower_threshold": lambda: scale.flag_fewer(-_THRESHOLD_STEP),
            "type_threshold": self._type_threshold,
            "over_sensitivity": lambda: scale.run_over_sensitivity(is_sensitivity=not scale.is_sensitivity),
            "reset_threshold": self._session.reading.reset_threshold,
            "evidence": evidence.toggle,
            "more_evidence": lambda: evidence.set_opacity(evidence.opacity + _OPACITY_STEP),
            "less_evidence": lambda: evidence.set_opacity(evidence.opacity - _OPACITY_STEP),
            "about_model": self._show_model,
        }

    def mark(self, actions: Mapping[str, QAction]) -> None:
        """Check what is in use, and take away what needs a model while there is none."""
        self._actions = actions
        self._panel.evidence.bind(actions["evidence"])
        ActionTip(actions["about_model"], self._panel.answer.about_model)
        self._session.evidence.changed.connect(self._mark)
        self._session.threshold_scale.changed.connect(self._mark)
        self._session.reading.model_changed.connect(self._mark)
        self._mark()

    def _mark(self) -> None:
        evidence = self._session.evidence
        self._actions["evidence"].setChecked(evidence.is_shown)
        self._actions["over_sensitivity"].setChecked(self._session.threshold_scale.is_sensitivity)
        has_model = self._session.reading.classifier is not None
        for name in _OF_MODEL:
            self._actions[name].setEnabled(has_model)
        for name in ("more_evidence", "less_evidence"):
            self._actions[name].setEnabled(evidence.is_shown)

    def _type_threshold(self) -> None:
        field = self._panel.threshold.field
        turn_to(field)
        field.selectAll()
