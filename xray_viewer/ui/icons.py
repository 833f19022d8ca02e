"""The program's own drawings."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from xray_viewer.installation import resource_path
from xray_viewer.ui.colors import COLORS

# The colour that the lines have in the files; they are drawn in that of the theme's text.
_INK = b"#d4d9df"
# As the tool bar has them, on screens of one, two and three hardware pixels for one of Qt's. Each takes a millisecond.
_SIDES = (24, 48, 72)


def icon(name: str) -> QIcon:
    """Draw an icon by name, in the colours in use; an empty name is no icon."""
    result = QIcon()
    if not name:
        return result
    drawing = resource_path(f"icons/{name}.svg").read_bytes().replace(_INK, COLORS.text.encode())
    renderer = QSvgRenderer(QByteArray(drawing))
    for side in _SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        result.addPixmap(pixmap)
    return result


def application_icon() -> QIcon:
    """Load the program's own icon."""
    return QIcon(str(resource_path("icons/xray-viewer.svg")))
