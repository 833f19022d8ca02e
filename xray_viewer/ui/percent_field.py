"""A field for a percentage that takes what people type, and nothing that they did not mean."""

import re

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from xray_viewer.ui.numbers import number_words, percent_suffix
from xray_viewer.ui.own_keys import claims

_ROOM_ABOVE_AND_BELOW = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, *_ENTER, Qt.Key.Key_Escape)
_TYPED = re.compile(r"(\d{0,3})(?:[.,](\d{0,2}))?")


class PercentField(QDoubleSpinBox):
    """0 to 100 %, with a point or a comma. Enter and Escape give the keyboard back: ``left``.

    ``accepted``: with Enter, before that. Escape gives up what was typed, and a number above 100 is not taken, not even
    in part: the one before comes back.
    """

    accepted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setDecimals(2)
        self.setSingleStep(0.1)
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        # Without buttons: under a style sheet Qt keeps room for them, and then has none for the number.
        self.setProperty("role", "bare")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSuffix(percent_suffix())
        self.setKeyboardTracking(False)
        # The wheel scrolls the panel; it must not move a threshold in passing.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Be as high as a button: under a style sheet the field of a spin box is lower than its letters."""
        hint = super().sizeHint()
        return hint.expandedTo(QSize(0, self.fontMetrics().height() + _ROOM_ABOVE_AND_BELOW))

    def minimumSizeHint(self) -> QSize:
        """Never be lower than that."""
        return self.sizeHint()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Take digits with a point or comma; anything above 100 is no number yet."""
        match = _TYPED.fullmatch(_number(text))
        if match is None:
            return QValidator.State.Invalid, text, position
        is_whole = bool(match[1] or match[2]) and _value(text) <= 100
        return (QValidator.State.Acceptable if is_whole else QValidator.State.Intermediate), text, position

    def fixup(self, _text: str) -> str:
        """Go back to the number before what could not be taken."""
        return self.textFromValue(self.value()) + percent_suffix()

    def valueFromText(self, text: str) -> float:
        """Read a number with a point or a comma."""
        return _value(text)

    def textFromValue(self, value: float) -> str:
        """Write a number with one decimal, or two where the second tells something."""
        return number_words(value, 2).removesuffix("0")

    def event(self, event: QEvent) -> bool:
        """Keep the keys that step the number and end it, which are the window's elsewhere."""
        return claims(event, _OWN_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keyboard back when the number is done or given up."""
        if event.key() == Qt.Key.Key_Escape:
            typed = self.text()
            self.setValue(self.value())
            self.left.emit()
            # With nothing to give up it closes the dialog, if the field is in one.
            event.setAccepted(self.text() != typed)
            return
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            self.accepted.emit()
            self.left.emit()
            # Else a dialog presses the button to which the keyboard has just gone.
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn with the wheel only while the field has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _number(text: str) -> str:
    return text.removesuffix("%").strip()


def _value(text: str) -> float:
    return float(_number(text).replace(",", ".") or 0)
