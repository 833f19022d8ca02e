"""Which tool is in the reader's hand, and what is shown beside the picture."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Tool(StrEnum):
    """What the left button does."""

    WINDOW = "window"
    PAN = "pan"
    ZOOM = "zoom"
    LENGTH = "length"
    ANGLE = "angle"
    REGION = "region"


class Annotations(StrEnum):
    """How much is written over the picture: SOME leaves out who the patient is, ANONYMOUS also when and where."""

    ALL = "all"
    SOME = "some"
    ANONYMOUS = "anonymous"
    NONE = "none"


_AFTER = {
    Annotations.ALL: Annotations.SOME,
    Annotations.SOME: Annotations.NONE,
    Annotations.NONE: Annotations.ALL,
}
# While the patient's identity is hidden.
_AFTER_HIDDEN = {Annotations.SOME: Annotations.NONE, Annotations.NONE: Annotations.SOME}


class ToolState(QObject):
    """The tool and the helpers in use; they stay from one picture to the next."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tool = Tool.WINDOW
        self._annotations = Annotations.SOME
        self._is_identity_hidden = False
        self._has_magnifier = False
        self._shows_values = False
        self._up_is_darker = False

    @property
    def tool(self) -> Tool:
        """What the left button does."""
        return self._tool

    @property
    def annotations(self) -> Annotations:
        """How much is written over the picture."""
        is_reduced = self._is_identity_hidden and self._annotations is Annotations.SOME
        return Annotations.ANONYMOUS if is_reduced else self._annotations

    @property
    def is_identity_hidden(self) -> bool:
        """Whether nothing may be written that tells who the patient is."""
        return self._is_identity_hidden

    @property
    def has_magnifier(self) -> bool:
        """Whether a lens follows the pointer."""
        return self._has_magnifier

    @property
    def shows_values(self) -> bool:
        """Whether the values under the pointer are written beside the picture."""
        return self._shows_values

    @property
    def up_is_darker(self) -> bool:
        """Whether dragging the window upwards makes it darker, as some workstations have it."""
        return self._up_is_darker

    def take(self, tool: Tool) -> None:
        """Take a tool into the hand."""
        self._tool = tool
        self.changed.emit()

    def cycle_annotations(self) -> None:
        """Write all, some or nothing over the picture, in turn."""
        self._annotations = (_AFTER_HIDDEN if self._is_identity_hidden else _AFTER)[self._annotations]
        self.changed.emit()

    def hide_identity(self, *, is_hidden: bool) -> None:
        """Write nothing that tells who the patient is; afterwards a name stands there only if it is asked for again."""
        self._is_identity_hidden = is_hidden
        if self._annotations is Annotations.ALL:
            self._annotations = Annotations.SOME
        self.changed.emit()

    def toggle_magnifier(self) -> None:
        """Let a lens follow the pointer, or no longer."""
        self._has_magnifier = not self._has_magnifier
        self.changed.emit()

    def toggle_values(self) -> None:
        """Write the values under the pointer, or no longer."""
        self._shows_values = not self._shows_values
        self.changed.emit()

    def toggle_drag_direction(self) -> None:
        """Let a drag upwards make the picture darker, or brighter again."""
        self._up_is_darker = not self._up_is_darker
        self.changed.emit()
