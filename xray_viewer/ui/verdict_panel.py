"""What the reader says of the image that is looked at, beside what the model says."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xray_viewer.app.entry import Keeping
from xray_viewer.app.identity import Identity
from xray_viewer.app.panes import Panes
from xray_viewer.app.study import StudyState
from xray_viewer.core.opinion import NO_OPINION, Verdict
from xray_viewer.ui.action_tip import ActionTip
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.verdict_words import NOTE_SIGN, keeping_words, no_picture_words, verdict_words


class VerdictPanel(QWidget):
    """The verdict in words, whether it is saved, how it was given, and the note; a button for each verdict."""

    def __init__(self, study: StudyState, panes: Panes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._panes = panes
        self._identity: Identity | None = None
        self.setAccessibleName(self.tr("Your verdict on this image"))
        heading = QLabel(self.tr("Your verdict"))
        heading.setProperty("role", "heading")
        self.verdict = wrapped_label()
        self.verdict.setProperty("role", "statement")
        self.obstacle = wrapped_label(role="muted")
        self.keeping = wrapped_label()
        self.note = wrapped_label()
        names = {
            Verdict.NORMAL: self.tr("Normal"),
            Verdict.PNEUMONIA: self.tr("Pneumonia"),
            Verdict.UNSURE: self.tr("Unsure"),
        }
        self.buttons = {verdict: QPushButton(name) for verdict, name in names.items()}
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in self.buttons.values():
            button.setCheckable(True)
            row.addWidget(button)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(heading)
        head.addWidget(self.verdict, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        for widget in (self.obstacle, self.keeping, self.note):
            layout.addWidget(widget)
        layout.addLayout(row)
        study.current_changed.connect(self._show)
        study.entry_changed.connect(self._show_if_current)
        panes.picture_changed.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the colours in use."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._show()

    def bind(self, actions: Mapping[str, QAction], identity: Identity) -> None:
        """Let the buttons do what the keys do, and names in a note be hidden."""
        self._identity = identity
        for signal in (identity.changed, identity.learnt):
            signal.connect(self._show)
        for verdict, button in self.buttons.items():
            action = actions[f"verdict_{verdict}"]
            ActionTip(action, button)
            button.clicked.connect(lambda _checked=False, action=action: self._trigger(action))

    def _trigger(self, action: QAction) -> None:
        action.trigger()
        # Qt has checked the button, whatever became of the verdict.
        self._show()

    def _show_if_current(self, index: int) -> None:
        if index == self._study.current:
            self._show()

    def _show(self) -> None:
        entry = self._study.current_entry
        opinion = NO_OPINION if entry is None else entry.opinion
        self.verdict.setText(verdict_words(opinion.verdict))
        self.verdict.setStyleSheet(f"color: {COLORS.muted_text if opinion.verdict is None else COLORS.text}")
        self.keeping.setText("" if entry is None else keeping_words(entry))
        is_lost = entry is not None and entry.keeping is Keeping.NOT_SAVED
        self.keeping.setStyleSheet(f"color: {COLORS.error if is_lost else COLORS.muted_text}")
        note = opinion.note
        if self._identity is not None and note:
            note = self._identity.note(self._study.current)
        self.note.setText(f"{NOTE_SIGN}  {note}" if note else "")
        is_unreadable = entry is not None and entry.is_unreadable and self._panes.active.viewer.picture is None
        self.obstacle.setText(no_picture_words() if is_unreadable else "")
        for label in (self.obstacle, self.keeping, self.note):
            label.setVisible(bool(label.text()))
        if is_unreadable and any(button.hasFocus() for button in self.buttons.values()):
            # Else Qt gives the keyboard to the threshold's slider, which the next key would move.
            self.setFocus()
        for verdict, button in self.buttons.items():
            button.setChecked(verdict is opinion.verdict)
            button.setEnabled(entry is not None and not is_unreadable)
