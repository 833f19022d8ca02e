"""Says which tool is in the hand."""

from PySide6.QtCore import QCoreApplication

from xray_viewer.app.tools import Tool
from xray_viewer.ui.action_spec import plain_text
from xray_viewer.ui.tool_specs import TOOL_SPECS

_SPECS = {spec.id: spec for spec in TOOL_SPECS}


def tool_facts(tool: Tool) -> list[str]:
    """Name a tool for the corner of the view; the one for the window, which is in the hand at first, goes without."""
    if tool is Tool.WINDOW:
        return []
    words = QCoreApplication.translate("ToolWords", "Tool: {tool}")
    return [words.format(tool=plain_text(_SPECS[f"tool_{tool}"]))]
