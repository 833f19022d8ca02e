"""What a rendering becomes on the screen, above all while it is a draft."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.factories import radiograph
from xray_viewer.core.grayscale import display_table
from xray_viewer.core.pyramid import build_pyramid
from xray_viewer.core.radiograph import PhotometricInterpretation
from xray_viewer.core.view_renderer import Rendering, ViewRenderer
from xray_viewer.core.viewport import Viewport, fit
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.painting import RenderingPainter, fill_around

_WIDTH, _HEIGHT = 600, 450
_MAGENTA = QColor(255, 0, 255)


def _draft_and_sharp(
    values: NDArray[np.generic], viewport: Viewport, *, is_smooth: bool = True, **facts: object
) -> tuple[Rendering, Rendering]:
    """Give the first rendering of a zoom, or the second one, and what becomes of it."""
    picture = radiograph(values, **facts)
    levels, table = build_pyramid(picture), display_table(picture)
    renderer = ViewRenderer(views=10**6)
    if not is_smooth:
        renderer.render(levels, viewport.scaled_to(viewport.scale * 0.99, 0, 0), table)
    draft = renderer.render(levels, viewport, table)
    assert draft is not None
    assert draft.is_draft
    assert {each.is_smooth for each in draft.drafts} == {is_smooth}
    sharp = renderer.finish()
    assert sharp is not None
    return draft, sharp


def _painted(rendering: Rendering, ratio: float = 1.0) -> NDArray[np.uint8]:
    """Paint on magenta: shape (height, width, 3)."""
    screen = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    screen.fill(_MAGENTA)
    screen.setDevicePixelRatio(ratio)
    painter = QPainter(screen)
    fill_around(painter, rendering, QRect(0, 0, round(_WIDTH / ratio), round(_HEIGHT / ratio)), ratio)
    RenderingPainter().draw(painter, rendering, QPointF(), ratio)
    painter.end()
    screen.setDevicePixelRatio(1.0)
    pixels = np.frombuffer(screen.constBits(), dtype=np.uint8).reshape(_HEIGHT, _WIDTH, 4)
    return pixels[:, :, 2::-1].copy()


def _waves(rows: int, columns: int, scale: float) -> NDArray[np.uint8]:
    """Draw without edges, by up to 7 grey levels from pixel to pixel of a view: a value tells the place it is from."""
    y, x = np.mgrid[:rows, :columns] * scale
    return (127.5 + 60 * np.sin(x / 9) + 60 * np.cos(y / 9)).astype(np.uint8)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("scale", [0.2, 0.3, 0.47, 0.6, 0.93, 1.3, 1.9])
def test_a_draft_lies_where_the_sharp_picture_comes_to_lie(qapp: QApplication, scale: float, ratio: float) -> None:
    viewport = fit(1501, 1003, _WIDTH, _HEIGHT).scaled_to(scale, 420, 300, smallest=0.2)
    for is_smooth, worst, mean in ((True, 4, 1.2), (False, 14, 4)):
        draft, sharp = _draft_and_sharp(_waves(1003, 1501, viewport.scale), viewport, is_smooth=is_smooth)
        differences = np.abs(_painted(draft, ratio).astype(int) - _painted(sharp, ratio))
        assert differences.max() <= worst
        assert differences.mean() <= mean


def test_a_draft_leaves_no_gap_and_paints_nothing_beyond(qapp: QApplication) -> None:
    white = np.full((1003, 1501), 255, dtype=np.uint8)
    for scale in (0.2, 0.23, 0.31, 0.37):
        viewport = fit(1501, 1003, _WIDTH, _HEIGHT).scaled_to(scale, 300, 200, smallest=0.2)
        for is_smooth in (True, False):
            draft, sharp = _draft_and_sharp(white, viewport, is_smooth=is_smooth)
            np.testing.assert_array_equal(_painted(draft), _painted(sharp))
            assert {tuple(pixel) for pixel in np.unique(_painted(draft).reshape(-1, 3), axis=0)} <= {
                (255, 255, 255),
                QColor(COLORS.picture_ground).getRgb()[:3],
            }


@pytest.mark.parametrize("scale", [0.2, 0.26, 0.3, 0.4, 0.49])
@pytest.mark.parametrize("is_smooth", [True, False])
def test_fine_stripes_show_no_false_pattern_in_a_draft(qapp: QApplication, scale: float, *, is_smooth: bool) -> None:
    stripes = np.zeros((1024, 1024), dtype=np.uint8)
    stripes[:, ::2] = 255
    viewport = fit(1024, 1024, _WIDTH, _HEIGHT).scaled_to(scale, 300, 200, smallest=0.2)
    draft, _sharp = _draft_and_sharp(stripes, viewport, is_smooth=is_smooth)
    rows, columns = draft.pixels.shape
    painted = _painted(draft)[max(draft.top, 0) :, max(draft.left, 0) :, 0][:rows, :columns]
    assert np.ptp(painted[8:-8, 8:-8]) <= 3


def test_the_colours_of_a_draft_are_the_pictures(qapp: QApplication) -> None:
    color = np.zeros((1003, 1501, 3), dtype=np.uint8)
    color[...] = (200, 90, 10)
    viewport = fit(1501, 1003, _WIDTH, _HEIGHT).scaled_to(0.6, 300, 200)
    draft, sharp = _draft_and_sharp(color, viewport, photometric_interpretation=PhotometricInterpretation.RGB)
    np.testing.assert_array_equal(_painted(draft), _painted(sharp))


def test_a_turned_picture_has_a_turned_draft(qapp: QApplication) -> None:
    picture = radiograph(_waves(1000, 1504, 0.7))
    levels = [np.rot90(level) for level in build_pyramid(picture)]
    viewport = fit(1000, 1504, _WIDTH, _HEIGHT).scaled_to(0.7, 300, 200)
    renderer = ViewRenderer()
    renderer.render(levels, viewport, display_table(picture))
    draft = ViewRenderer(views=10**6).render(levels, viewport, display_table(picture))
    sharp = renderer.finish()
    assert draft is not None
    assert sharp is not None
    assert np.abs(_painted(draft).astype(int) - _painted(sharp)).max() <= 4


def test_a_draft_can_be_seen_through_nowhere(qapp: QApplication) -> None:
    draft, _ = _draft_and_sharp(_waves(1003, 1501, 0.3), fit(1501, 1003, _WIDTH, _HEIGHT))
    screen = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    screen.fill(Qt.GlobalColor.transparent)
    painter = QPainter(screen)
    fill_around(painter, draft, QRect(0, 0, _WIDTH, _HEIGHT), 1.0)
    RenderingPainter().draw(painter, draft, QPointF(), 1.0)
    painter.end()
    alpha = np.frombuffer(screen.constBits(), dtype=np.uint8).reshape(_HEIGHT, _WIDTH, 4)[:, :, 3]
    assert alpha.min() == 255
