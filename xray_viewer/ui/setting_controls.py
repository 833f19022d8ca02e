"""What a page of the settings is made of: choices and marks, each with words that explain it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xray_viewer.app.preferences import Option, Preferences
from xray_viewer.ui.action_spec import without_letter
from xray_viewer.ui.labels import wrapped_label

T = TypeVar("T")
_REST_MILLISECONDS = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceBox(QComboBox):
    """One of an option's values; what is chosen elsewhere is shown.

    What the mouse chooses counts at once. Keys and wheel pass by others on the way, so theirs counts when they rest, or
    with Enter, or when the box is left: the first letter alone would change the language under the hand that types.
    """

    def __init__(self, preferences: Preferences, option: Option[T], choices: Sequence[tuple[T, str]]) -> None:
        super().__init__()
        self._preferences = preferences
        self._option: Option[Any] = option
        self._is_passing = False
        # Longer than Qt waits for the next letter of what is looked for.
        self._rest = QTimer(self, singleShot=True, interval=QApplication.keyboardInputInterval() + _REST_MILLISECONDS)
        self._rest.timeout.connect(self._take)
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
            with self._passing():
                super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to what is typed; Enter takes it."""
        if self._rest.isActive() and event.key() in _ENTER:
            self._take()
            return
        with self._passing():
            super().keyPressEvent(event)
        if self._rest.isActive():
            self._rest.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what keys have chosen, when the box is left."""
        super().focusOutEvent(event)
        self._take_if_passing()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take it when the dialog is closed, too."""
        super().hideEvent(event)
        self._take_if_passing()

    @contextmanager
    def _passing(self) -> Iterator[None]:
        self._is_passing = True
        yield
        self._is_passing = False

    def _choose(self) -> None:
        if self._is_passing:
            self._rest.start()
        else:
            self._take()

    def _take_if_passing(self) -> None:
        if self._rest.isActive():
            self._take()

    def _take(self) -> None:
        self._rest.stop()
        self._preferences.set(self._option, self.currentData())

    def _show(self) -> None:
        self._rest.stop()
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
        self.fields: list[QWidget] = []
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
        self.fields.append(field)
        self._resets.append(reset)
        self._add(line, words)

    def add_check(self, action: QAction, label: str, words: str, *, is_reset: bool = True) -> None:
        """Add the mark of an action with what it does below. ``is_reset``: whether a reset takes it out of use."""
        check = ActionCheck(action, label)
        check.setAccessibleDescription(words)
        self.fields.append(check)
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
