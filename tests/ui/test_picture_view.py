"""The picture under the hand: what the pixels on the screen become."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factories import radiograph
from xray_viewer.app.picture import make_picture
from xray_viewer.app.view_framing import ViewFraming
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.radiograph import PhotometricInterpretation, Window
from xray_viewer.core.view_renderer import ViewRenderer
from xray_viewer.core.viewport import Viewport
from xray_viewer.ui.picture_view import PictureView

WIDTH, HEIGHT = 400, 300
LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
Make = Callable[..., PictureView]


@pytest.fixture
def viewer(qapp: QApplication) -> ViewerState:
    return ViewerState()


@pytest.fixture
def make_view(viewer: ViewerState, qtbot: QtBot) -> Make:
    def make(values: NDArray[np.generic], **facts: object) -> PictureView:
        view = PictureView(viewer, ViewFraming(viewer))
        qtbot.addWidget(view)
        view.resize(WIDTH, HEIGHT)
        with qtbot.waitExposed(view):
            view.show()
        viewer.show(make_picture(radiograph(values, **facts)))
        return view

    return make


def _ramp(rows: int = 900, columns: int = 1200) -> NDArray[np.uint8]:
    """Bright at the right, and the upper left corner white."""
    values = np.tile(np.linspace(0, 200, columns), (rows, 1)).astype(np.uint8)
    values[: rows // 4, : columns // 4] = 255
    return values


def _grey(view: PictureView, x: int, y: int) -> int:
    color = view.grab().toImage().pixelColor(x, y)
    assert color.red() == color.green() == color.blue()
    return color.red()


def _viewport(view: PictureView) -> Viewport:
    assert view.viewport is not None
    return view.viewport


def test_a_picture_is_shown_upright_and_whole(make_view: Make) -> None:
    view = make_view(_ramp())
    assert _grey(view, 20, 20) == 255
    assert _grey(view, 10, 200) < 15
    assert _grey(view, 390, 150) > 190


def test_monochrome1_is_shown_with_low_values_bright(make_view: Make) -> None:
    view = make_view(_ramp(), photometric_interpretation=PhotometricInterpretation.MONOCHROME1)
    assert _grey(view, 20, 20) == 0
    assert _grey(view, 390, 150) < 65


def test_colour_stays_colour(make_view: Make) -> None:
    values = np.zeros((300, 400, 3), dtype=np.uint8)
    values[..., 0] = 200
    color = make_view(values).grab().toImage().pixelColor(200, 100)
    assert (color.red(), color.green(), color.blue()) == (200, 0, 0)


def test_beside_the_picture_it_is_nearly_black(make_view: Make) -> None:
    view = make_view(np.full((300, 30), 255, dtype=np.uint8))
    assert view.grab().toImage().pixelColor(5, 100).lightness() < 16


def test_a_left_drag_to_the_right_is_wider_and_up_is_brighter(
    make_view: Make, viewer: ViewerState, qtbot: QtBot
) -> None:
    view = make_view(_ramp())
    before = viewer.voi
    assert isinstance(before, Window)
    qtbot.mousePress(view, LEFT, pos=QPoint(100, 200))
    qtbot.mouseMove(view, QPoint(200, 200))
    assert isinstance(viewer.voi, Window)
    assert viewer.voi.window_width > before.window_width
    qtbot.mouseMove(view, QPoint(100, 150))
    assert viewer.voi.window_width == before.window_width
    assert _grey(view, 200, 150) > 110
    qtbot.mouseRelease(view, LEFT, pos=QPoint(100, 150))
    after = viewer.voi
    qtbot.mouseMove(view, QPoint(10, 10))
    assert viewer.voi is after


@pytest.mark.parametrize(
    ("button", "modifier"), [(MIDDLE, Qt.KeyboardModifier.NoModifier), (LEFT, Qt.KeyboardModifier.ShiftModifier)]
)
def test_a_drag_moves_the_picture_with_the_hand(
    make_view: Make, qtbot: QtBot, button: Qt.MouseButton, modifier: Qt.KeyboardModifier
) -> None:
    view = make_view(_ramp())
    view.show_actual_size()
    before = _viewport(view).origin
    qtbot.mousePress(view, button, modifier, QPoint(100, 100))
    qtbot.mouseMove(view, QPoint(70, 120))
    qtbot.mouseRelease(view, button, modifier, QPoint(70, 120))
    assert _viewport(view).origin == (before[0] - 30, before[1] + 20)


def test_space_makes_the_left_button_move_the_picture(make_view: Make, viewer: ViewerState, qtbot: QtBot) -> None:
    view = make_view(_ramp())
    view.show_actual_size()
    voi, before = viewer.voi, _viewport(view).origin
    view.setFocus()
    qtbot.keyPress(view, Qt.Key.Key_Space)
    assert view.cursor().shape() is Qt.CursorShape.OpenHandCursor
    qtbot.mousePress(view, LEFT, pos=QPoint(100, 100))
    qtbot.mouseMove(view, QPoint(90, 100))
    qtbot.mouseRelease(view, LEFT, pos=QPoint(90, 100))
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    assert _viewport(view).origin == (before[0] - 10, before[1])
    assert viewer.voi is voi
    assert view.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_right_drag_up_shows_it_larger(make_view: Make, qtbot: QtBot) -> None:
    view = make_view(_ramp())
    before = _viewport(view).scale
    qtbot.mousePress(view, RIGHT, pos=QPoint(100, 200))
    qtbot.mouseMove(view, QPoint(100, 50))
    qtbot.mouseRelease(view, RIGHT, pos=QPoint(100, 50))
    assert _viewport(view).scale == pytest.approx(2 * before)


def test_the_wheel_zooms_where_the_pointer_is(make_view: Make) -> None:
    view = make_view(_ramp())
    corner = QPointF(60, 40)
    before = _viewport(view)
    event = QWheelEvent(
        corner,
        view.mapToGlobal(corner),
        QPoint(),
        QPoint(0, 480),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's order of arguments
    )
    QApplication.sendEvent(view, event)
    after = _viewport(view)
    assert after.scale == pytest.approx(2 * before.scale)
    for axis, point in enumerate((corner.x(), corner.y())):
        one = (point - before.origin[axis]) / before.scale
        other = (point - after.origin[axis]) / after.scale
        assert one == pytest.approx(other, abs=0.5 / before.scale + 0.5 / after.scale)


def test_a_fitted_picture_stays_fitted_when_the_view_changes_and_a_zoomed_one_keeps_its_scale(make_view: Make) -> None:
    view = make_view(_ramp())
    view.resize(800, 600)
    assert _viewport(view).scale == pytest.approx(2 / 3)
    view.show_actual_size()
    view.resize(500, 400)
    assert _viewport(view).scale == 1
    view.fit()
    assert _viewport(view).scale == pytest.approx(500 / 1200)


def test_one_to_one_shows_the_very_pixels(make_view: Make) -> None:
    values = np.random.default_rng(5).integers(0, 256, (900, 1200), dtype=np.uint8)
    view = make_view(values)
    view.show_actual_size()
    left, top = _viewport(view).origin
    ratio = view.devicePixelRatioF()
    for x, y in ((10, 10), (200, 150), (390, 20)):
        assert _grey(view, x, y) == values[round(y * ratio) - top, round(x * ratio) - left]


def test_the_corner_says_size_zoom_and_window(make_view: Make, viewer: ViewerState) -> None:
    view = make_view(_ramp())
    view.show_actual_size()
    assert view.corner_text() == "1200 \N{MULTIPLICATION SIGN} 900   100\xa0%   C 127.5  W 255  automatic"
    viewer.toggle_inversion()
    assert view.corner_text().endswith("inverted")


def test_without_a_picture_no_key_and_no_drag_does_harm(viewer: ViewerState, qtbot: QtBot) -> None:
    view = PictureView(viewer, ViewFraming(viewer))
    qtbot.addWidget(view)
    view.show_notice("Opening…")
    view.show()
    for button in (LEFT, MIDDLE, RIGHT):
        qtbot.mousePress(view, button, pos=QPoint(5, 5))
        qtbot.mouseMove(view, QPoint(30, 30))
        qtbot.mouseRelease(view, button, pos=QPoint(30, 30))
    view.zoom_in()
    view.zoom_out()
    view.pan(1, 1)
    view.show_actual_size()
    assert view.viewport is None
    assert view.corner_text() == ""


def test_a_new_picture_is_shown_whole_again(make_view: Make, viewer: ViewerState) -> None:
    view = make_view(_ramp())
    view.show_actual_size()
    viewer.show(make_picture(radiograph(_ramp(450, 600), sha256="1" * 64)))
    assert _viewport(view).scale == pytest.approx(300 / 450)


def test_a_turned_and_a_mirrored_picture_show_their_corner_where_it_goes(make_view: Make, viewer: ViewerState) -> None:
    view = make_view(_ramp())
    viewer.turn(1)
    assert _viewport(view).scale == pytest.approx(HEIGHT / 1200)
    right = (WIDTH + 225) // 2 - 10
    assert _grey(view, right, 10) == 255
    assert _grey(view, WIDTH - right, 10) < 15
    viewer.flip()
    assert _grey(view, right, 10) < 15
    assert _grey(view, WIDTH - right, 10) == 255
    viewer.reset()
    assert _grey(view, 20, 20) == 255


def test_turning_a_magnified_picture_keeps_its_middle(make_view: Make, viewer: ViewerState) -> None:
    view = make_view(_ramp())
    view.show_actual_size()
    view.pan(0.3, 0.1)
    assert view.placement is not None
    before = view.placement.center
    viewer.turn(-1)
    assert view.placement.center == pytest.approx(before)
    assert _viewport(view).scale == 1


def test_turned_pixels_are_the_very_pixels_at_one_to_one(make_view: Make, viewer: ViewerState) -> None:
    values = np.random.default_rng(5).integers(0, 256, (900, 1200), dtype=np.uint8)
    view = make_view(values)
    viewer.turn(1)
    viewer.flip()
    view.show_actual_size()
    ratio = view.devicePixelRatioF()
    for x, y in ((10, 10), (200, 150), (390, 20)):
        assert view.placement is not None
        column, row = view.placement.to_image((round(x * ratio) + 0.5, round(y * ratio) + 0.5))
        assert _grey(view, x, y) == values[int(row), int(column)]


def test_a_picture_seen_before_is_shown_where_it_was(make_view: Make, viewer: ViewerState) -> None:
    view = make_view(_ramp())
    first = viewer.picture
    viewer.turn(1)
    view.show_actual_size()
    view.pan(0.4, -0.2)
    before = _viewport(view)
    viewer.show(make_picture(radiograph(_ramp(450, 600), sha256="1" * 64)))
    assert _viewport(view).scale == pytest.approx(300 / 450)
    viewer.show(first)
    assert _viewport(view) == before
    view.fit()
    viewer.show(None)
    viewer.show(first)
    assert _viewport(view).scale == pytest.approx(HEIGHT / 1200)


def _is_sharp(view: PictureView, viewer: ViewerState) -> bool:
    """Whether what the screen shows is what a renderer of its own gives when it is done."""
    assert viewer.picture is not None
    renderer = ViewRenderer()
    renderer.render(viewer.picture.levels, _viewport(view), viewer.table)
    expected = renderer.finish()
    assert expected is not None
    image = view.grab().toImage()
    points = [(x, y) for x in range(300, 500, 10) for y in range(100, 1300, 100)]
    return all(image.pixelColor(x, y).red() == expected.pixels[y - expected.top, x - expected.left] for x, y in points)


def test_a_large_picture_is_sharp_once_the_hand_rests(make_view: Make, viewer: ViewerState, qtbot: QtBot) -> None:
    view = make_view(np.random.default_rng(6).integers(0, 256, (3000, 3000), dtype=np.uint8))
    view.resize(1500, 1400)
    assert not _is_sharp(view, viewer)
    qtbot.waitUntil(lambda: _is_sharp(view, viewer))


def test_a_picture_that_is_still_being_sharpened_takes_no_later_ones_place(
    make_view: Make, viewer: ViewerState, qtbot: QtBot
) -> None:
    view = make_view(np.full((3000, 3000), 60, dtype=np.uint8))
    view.resize(1500, 1400)
    grey = _grey(view, 750, 700)
    # Hidden, it is not drawn before it is looked at, and its timers go on.
    view.hide()
    viewer.toggle_inversion()
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in view.findChildren(QTimer)))
    assert _grey(view, 750, 700) == 255 - grey != grey


def test_a_picture_of_the_view_can_be_had_sharp_at_once(make_view: Make, viewer: ViewerState) -> None:
    view = make_view(np.random.default_rng(6).integers(0, 256, (3000, 3000), dtype=np.uint8))
    view.resize(1500, 1400)
    view.finish()
    assert _is_sharp(view, viewer)


def test_on_a_monitor_with_other_pixels_it_takes_the_new_ones(make_view: Make, viewer: ViewerState) -> None:
    view = make_view(_ramp())
    whole = _viewport(view)
    # As if its pixels had been others: then the view keeps its size, and Qt tells of nothing else.
    view._framing.resize(2 * WIDTH, 2 * HEIGHT)
    assert _viewport(view) != whole
    QApplication.sendEvent(view, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert _viewport(view) == whole
