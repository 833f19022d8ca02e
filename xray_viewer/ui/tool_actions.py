"""Binds the actions of the Tools menu to the tools, and their check marks to what is in use."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xray_viewer.app.panes import Panes
from xray_viewer.app.tools import Tool, ToolState


def tool_handlers(panes: Panes, tools: ToolState) -> dict[str, Callable[[], object]]:
    """Say what each action of the Tools menu does."""
    handlers: dict[str, Callable[[], object]] = {
        f"tool_{tool}": lambda tool=tool: tools.take(tool)  # type: ignore[misc]
        for tool in Tool
    }
    return handlers | {
        "values": tools.toggle_values,
        "magnifier": tools.toggle_magnifier,
        "drag_direction": tools.toggle_drag_direction,
        "annotations": tools.cycle_annotations,
        "delete_measurement": lambda: panes.active.viewer.measuring.delete_selected(),
        "delete_measurements": lambda: panes.active.viewer.measuring.delete_all(),
    }


class ToolChecks(QObject):
    """Checks the actions of what is in use."""

    def __init__(self, panes: Panes, tools: ToolState, actions: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._panes = panes
        self._actions = actions
        tools.changed.connect(self._check)
        panes.measuring_changed.connect(self._enable)
        self._check()
        self._enable()

    def _check(self) -> None:
        for tool in Tool:
            self._actions[f"tool_{tool}"].setChecked(tool is self._tools.tool)
        self._actions["values"].setChecked(self._tools.shows_values)
        self._actions["drag_direction"].setChecked(self._tools.up_is_darker)
        self._actions["magnifier"].setChecked(self._tools.has_magnifier)

    def _enable(self) -> None:
        measuring = self._panes.active.viewer.measuring
        self._actions["delete_measurement"].setEnabled(measuring.selected is not None)
        self._actions["delete_measurements"].setEnabled(bool(measuring.measurements))
