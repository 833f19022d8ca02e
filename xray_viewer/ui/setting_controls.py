"""What a page of the settings is made of: choices and marks, each with words that explain it."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xray_viewer.app.preferences import Option, Preferences
from xray_viewer.ui.action_spec import without_letter
from xray_viewer.ui.labels import wrapped_label

T = TypeVar("T")


class ChoiceBox(QComboBox):
    """One of an option's values; what is chosen counts at once, and what is chosen elsewhere is shown."""

    def __init__(self, preferences: Preferences, option: Option[T], choices: Sequence[tuple[T, str]]) -> None:
        super().__init__()
        self._preferences = preferences
        self._option: Option[Any] = option
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._choose)
        preferences.changed.connect(self._show)
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other values, and with them the one that is chosen."""
        self.clear()
        for value, words in choices:
            self.addItem(words, value)
        self._show()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn with the wheel only while it has the keyboard; else the wheel scrolls the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _choose(self, place: int) -> None:
        self._preferences.set(self._option, self.itemData(place))

    def _show(self) -> None:
        value = self._preferences.get(self._option)
        if self.findData(value) < 0:
            self.addItem(str(value), value)
        self.setCurrentIndex(self.findData(value))


class ActionCheck(QCheckBox):
    """The mark of an action that is in use or not."""

    def __init__(self, action: QAction, words: str) -> None:
        super().__init__(words)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def reset(self) -> None:
        """Put it out of use, as it is at first."""
        if self._action.isChecked():
            self._action.trigger()

    def _follow(self) -> None:
        self.setChecked(self._action.isChecked())
        self.setEnabled(self._action.isEnabled())


class SettingsPage(QWidget):
    """Settings below one another. ``reset``: brings them back to what they were at first."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self._resets: list[Callable[[], object]] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)

    def add_choice(
        self, preferences: Preferences, option: Option[T], label: str, choices: Sequence[tuple[T, str]], words: str
    ) -> ChoiceBox:
        """Add a choice with its name before it and what it does below."""
        box = ChoiceBox(preferences, option, choices)
        self.add_field(box, label, words, lambda: preferences.set(option, option.default))
        return box

    def add_field(self, field: QWidget, label: str, words: str, reset: Callable[[], object]) -> None:
        """Add a field with its name before it and what it does below."""
        name = QLabel(label)
        name.setBuddy(field)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(name)
        row.addStretch()
        row.addWidget(field)
        field.setAccessibleName(without_letter(label))
        field.setAccessibleDescription(words)
        self._resets.append(reset)
        self._add(line, words)

    def add_check(self, action: QAction, label: str, words: str, *, is_reset: bool = True) -> None:
        """Add the mark of an action with what it does below. ``is_reset``: whether a reset takes it out of use."""
        check = ActionCheck(action, label)
        check.setAccessibleDescription(words)
        if is_reset:
            self._resets.append(check.reset)
        self._add(check, words)

    def end(self) -> None:
        """Leave what room there is below the settings."""
        self._column.addStretch()

    def add_line(self, label: QLabel) -> None:
        """Add words that are no setting."""
        self._column.addWidget(label)

    def reset(self) -> None:
        """Bring all that a reset is for back to what they were at first."""
        for reset in self._resets:
            reset()

    def _add(self, control: QWidget, words: str) -> None:
        explanation = wrapped_label(words, role="muted")
        explanation.setContentsMargins(0, 0, 0, 12)
        for widget in (control, explanation):
            self._column.addWidget(widget)
