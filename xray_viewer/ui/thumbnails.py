"""Drawing thumbnails into a view's rows."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from xray_viewer.app.thumbnails import ThumbnailMaker
from xray_viewer.ui.colors import DARK
from xray_viewer.ui.painting import image_of

_FAILED = "✕"


class ThumbnailPainter:
    """Draws the thumbnails of files, for the delegates of any list or table.

    Drawing one that is not there asks for it to be made, and leaves its place dark until then.
    """

    def __init__(self, thumbnails: ThumbnailMaker) -> None:
        self._thumbnails = thumbnails

    def paint(self, painter: QPainter, box: QRect, path: Path) -> None:
        """Draw a file's thumbnail as large as a box allows, in its middle; a plain cross if it cannot be shown."""
        painter.fillRect(box, QColor(DARK.picture_ground))
        thumbnail = self._thumbnails.get(path)
        if thumbnail is None:
            return
        if thumbnail.pixels is None:
            painter.setPen(QColor(DARK.muted_text))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), _FAILED)
            return
        # Scaled here and not by the painter, which takes but four pixels for the mean of many.
        ratio = painter.device().devicePixelRatioF()
        image = image_of(thumbnail.pixels).scaled(
            box.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(ratio)
        size = image.deviceIndependentSize()
        painter.drawImage(
            QPointF(box.x() + (box.width() - size.width()) / 2, box.y() + (box.height() - size.height()) / 2), image
        )
