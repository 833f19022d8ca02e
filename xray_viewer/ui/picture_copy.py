"""A copy of the picture for a file or the clipboard: its pixels, and over them what belongs to it."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QFont, QImage, QImageWriter, QPainter, QPicture

from xray_viewer.app.picture_out import Displayed, displayed
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.errors import OutputError
from xray_viewer.core.placement import place
from xray_viewer.ui.painting import image_of
from xray_viewer.ui.picture_view import PictureView
from xray_viewer.ui.surface import Surface

# Words and lines over a picture at full resolution are as large as in a view of this height.
_USUAL_HEIGHT = 900
_JPEG_QUALITY = 95
_KINDS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}

Paint = Callable[[NDArray[np.uint8]], QImage]


def copy_of(
    viewer: ViewerState, view: PictureView, *, is_full: bool, is_identified: bool = False
) -> tuple[Displayed, Paint] | None:
    """Note how the picture is displayed now, and how to paint it on any thread; None without a picture.

    ``is_full``: all of it, one pixel for each of its own; else what is in view, one for each of the screen's.
    """
    placement = view.placement
    noted = displayed(viewer, None if is_full or placement is None else placement.viewport)
    if noted is None or placement is None:
        return None
    ratio = view.devicePixelRatioF()
    if is_full:
        rows, columns = viewer.levels[0].shape[:2]
        ratio = max(1.0, rows / _USUAL_HEIGHT)
        placement = place(placement.width, placement.height, placement.orientation, columns, rows)
    viewport = placement.viewport
    rect = QRectF(0, 0, viewport.view_width / ratio, viewport.view_height / ratio)
    record = QPicture()
    painter = QPainter(record)
    # A record has no size of its own, and words are kept inside of it.
    painter.setWindow(rect.toRect())
    painter.setViewport(rect.toRect())
    font = view.font()
    # Coloured for one screen's own pixels, letters would be blurred on another and make a grey picture a coloured one.
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    painter.setFont(font)
    view.overlay.paint_copy(painter, Surface(placement, rect, ratio), is_identified=is_identified)
    painter.end()
    return noted, lambda pixels: _painted(pixels, record, ratio)


def encoded(image: QImage, suffix: str) -> bytes:
    """Write an image as its file's name ends: as PNG or JPEG. Raises ``OutputError``, also for another ending."""
    kind = _KINDS.get(suffix)
    if kind is None:
        raise OutputError("The picture", "Its name must end in .png, .jpg or .jpeg.")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind.encode())
    if kind == "JPEG":
        writer.setQuality(_JPEG_QUALITY)
    if not writer.write(image):
        raise OutputError("The picture", f"It cannot be written as {kind}.", "Choose the other kind of file.")
    return bytes(buffer.data().data())


def _painted(pixels: NDArray[np.uint8], record: QPicture, ratio: float) -> QImage:
    # A copy, since the array goes.
    image = image_of(pixels).convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    painter.drawPicture(0, 0, record)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8) if image.allGray() else image
