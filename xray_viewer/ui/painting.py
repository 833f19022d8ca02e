"""How rendered pixels and words are put over the picture."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from xray_viewer.core.view_renderer import Rendering
from xray_viewer.ui.colors import DARK
from xray_viewer.ui.free_place import kept_inside

_PADDING, _PADDING_ABOVE = 5, 2
# Red, green and blue of a grey value of 1.
_GREY = np.uint32(0x010101)
_OPAQUE = np.uint32(0xFF000000)
_AROUND = QSizeF(2 * _PADDING, 2 * _PADDING_ABOVE)


def image_of(pixels: NDArray[np.uint8]) -> QImage:
    """View pixels, shape (rows, columns[, 3]), as an image, which is good for as long as they are."""
    return QImage(
        pixels.data,
        pixels.shape[1],
        pixels.shape[0],
        pixels.strides[0],
        QImage.Format.Format_RGB888 if pixels.ndim == 3 else QImage.Format.Format_Grayscale8,
    )


class RenderingPainter:
    """Draws renderings pixel for pixel on the screen, one after the other."""

    def __init__(self) -> None:
        # What was used for the last draft is in the processor's cache.
        self._wide: NDArray[np.uint32] = np.empty(0, dtype=np.uint32)

    def draw(self, painter: QPainter, rendering: Rendering, origin: QPointF, ratio: float) -> None:
        """Draw one. ``origin``: of the view; ``ratio``: hardware pixels for one of Qt's."""
        if not rendering.is_draft:
            image = image_of(rendering.pixels)
            image.setDevicePixelRatio(ratio)
            painter.drawImage(origin + QPointF(rendering.left / ratio, rendering.top / ratio), image)
        if rendering.drafts:
            painter.save()
            painter.translate(origin)
            painter.scale(1 / ratio, 1 / ratio)
            for draft in rendering.drafts:
                area = draft.area
                painter.setClipRect(area.left, area.top, area.width, area.height)
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, draft.is_smooth)
                place = QRectF(draft.left, draft.top, draft.width, draft.height)
                painter.drawImage(place, self._wide_image(draft.pixels))
            painter.restore()

    def _wide_image(self, pixels: NDArray[np.uint8]) -> QImage:
        """Give 32 bits a pixel, good until the next: Qt resizes them twice as fast as 8, with the time for this."""
        if pixels.ndim == 3:
            return image_of(np.ascontiguousarray(pixels)).convertToFormat(QImage.Format.Format_RGB32)
        if self._wide.size < pixels.size:
            self._wide = np.empty(pixels.size, dtype=np.uint32)
        rows, columns = pixels.shape
        wide = self._wide[: pixels.size].reshape(rows, columns)
        np.multiply(pixels, _GREY, out=wide)
        # Where what is painted on may be seen through, Qt takes over whatever stands there.
        np.bitwise_or(wide, _OPAQUE, out=wide)
        return QImage(wide.data, columns, rows, wide.strides[0], QImage.Format.Format_RGB32)


def fill_around(painter: QPainter, rendering: Rendering, view: QRect, ratio: float) -> None:
    """Fill what a rendering leaves of a view with the ground; all of it would take as long as drawing the picture."""
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    for area in rendering.around(view.width() * ratio, view.height() * ratio):
        painter.fillRect(area.left, area.top, area.width, area.height, QColor(DARK.picture_ground))
    painter.restore()


def words_size(painter: QPainter, text: str) -> QSizeF:
    """Say how much room lines of words take, with their ground; none where there are none."""
    if not text:
        return QSizeF()
    lines = int(Qt.AlignmentFlag.AlignLeft)
    return QSizeF(painter.fontMetrics().boundingRect(0, 0, 10_000, 10_000, lines, text).size()) + _AROUND


def draw_words(
    painter: QPainter,
    text: str,
    at: QPointF,
    corner: Qt.Corner,
    color: str = DARK.muted_text,
    ground: str = DARK.picture_ground,
) -> QRectF:
    """Write lines of words on a ground that keeps them legible, with one of their corners at a point; give the ground.

    Words that would run over the edge of what is painted on are moved inside.
    """
    if not text:
        return QRectF(at, at)
    is_right = corner in (Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner)
    lines = int(Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft)
    box = QRectF(QPointF(), words_size(painter, text))
    match corner:
        case Qt.Corner.TopLeftCorner:
            box.moveTopLeft(at)
        case Qt.Corner.TopRightCorner:
            box.moveTopRight(at)
        case Qt.Corner.BottomLeftCorner:
            box.moveBottomLeft(at)
        case Qt.Corner.BottomRightCorner:
            box.moveBottomRight(at)
    box = kept_inside(box, QRectF(painter.viewport()))
    shade = QColor(ground)
    shade.setAlphaF(0.8)
    painter.fillRect(box, shade)
    painter.setPen(QColor(color))
    painter.drawText(box.adjusted(_PADDING, _PADDING_ABOVE, -_PADDING, -_PADDING_ABOVE), lines, text)
    return box
