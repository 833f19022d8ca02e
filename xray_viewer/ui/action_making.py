"""Making Qt's actions of the table."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from xray_viewer.ui.action_spec import ActionSpec, translated
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.icons import icon
from xray_viewer.ui.key_bindings import KeyBindings


def make_actions(
    parent: QObject, handlers: Mapping[str, Callable[[], object]], bindings: KeyBindings
) -> dict[str, QAction]:
    """Make the actions of the table, whose keys follow the bindings. Raises ``KeyError`` for one without a handler."""
    actions = {}
    for spec in ACTIONS:
        action = QAction(translated(spec.text), parent)
        action.setObjectName(spec.id)
        action.setAutoRepeat(spec.repeats)
        action.setCheckable(spec.is_checkable)
        action.setStatusTip(translated(spec.tip))
        handler = handlers[spec.id]
        action.triggered.connect(lambda _checked=False, handler=handler: handler())
        actions[spec.id] = action

    def bind() -> None:
        for spec in ACTIONS:
            _bind(actions[spec.id], spec, bindings)

    bindings.changed.connect(bind)
    bind()
    draw_icons(actions)
    return actions


def key_of(action: QAction) -> str:
    """Name the first of an action's keys as this desktop writes it; empty for one without a key."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def draw_icons(actions: Mapping[str, QAction]) -> None:
    """Give the actions their icons, in the colours in use."""
    for spec in ACTIONS:
        if spec.icon:
            actions[spec.id].setIcon(icon(spec.icon))


def _bind(action: QAction, spec: ActionSpec, bindings: KeyBindings) -> None:
    keys = bindings.keys(spec)
    action.setShortcuts([QKeySequence(key) for key in keys])
    tip = translated(spec.tip)
    action.setToolTip(f"{tip} ({bindings.words(spec)})" if keys else tip)
