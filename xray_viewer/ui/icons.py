"""The program's own drawings."""

from PySide6.QtGui import QIcon

from xray_viewer.installation import resource_path


def icon(name: str) -> QIcon:
    """Load an icon by name; an empty name is no icon."""
    return QIcon(str(resource_path(f"icons/{name}.svg"))) if name else QIcon()


def application_icon() -> QIcon:
    """Load the program's own icon."""
    return icon("xray-viewer")
