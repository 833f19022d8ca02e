"""The tools in the hand: what a drag does with each, and what stands on the picture."""

import gc
import weakref
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.factories import radiograph
from xray_viewer.app.picture import make_picture
from xray_viewer.app.tools import Annotations, Tool
from xray_viewer.app.view_framing import ViewFraming
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.measurement import Length, MeasurementKind
from xray_viewer.core.radiograph import AcquisitionFacts, Window
from xray_viewer.core.sampling import PixelValue
from xray_viewer.core.spacing import PixelSpacing, SpacingSource
from xray_viewer.core.windowing import WidthLimits, adjusted_window
from xray_viewer.ui.painting import draw_words
from xray_viewer.ui.picture_view import PictureView
from xray_viewer.ui.wording import length_words, patient_words, study_words, value_words

LEFT = Qt.MouseButton.LeftButton
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
WIDTH, HEIGHT = 400, 300
HEADER = {"PatientName": "Doe, Jane", "PatientID": "4711", "PatientSex": "F", "StudyDate": "20200131"}
FACTS = AcquisitionFacts(patient_age="003Y")


@pytest.fixture
def view(qapp: object, qtbot: QtBot) -> PictureView:
    """A grey picture of twice the view's size, shown whole, with a bright square in its middle."""
    viewer = ViewerState()
    view = PictureView(viewer, ViewFraming(viewer))
    qtbot.addWidget(view)
    view.resize(WIDTH, HEIGHT)
    with qtbot.waitExposed(view):
        view.show()
    values = np.full((2 * HEIGHT, 2 * WIDTH), 100, dtype=np.uint16)
    values[200:400, 300:500] = 60000
    viewer.show(
        make_picture(radiograph(values, voi=(Window(30000, 60000),), header=HEADER, patient_orientation=("L", "F")))
    )
    return view


@pytest.fixture
def viewer(view: PictureView) -> ViewerState:
    return view._viewer


def _drag(qtbot: QtBot, view: PictureView, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)


def test_the_left_button_pans_and_zooms_with_the_tools_for_it(
    view: PictureView, viewer: ViewerState, qtbot: QtBot
) -> None:
    view.show_actual_size()
    assert view.viewport is not None
    voi, before = viewer.voi, view.viewport
    viewer.tools.take(Tool.PAN)
    assert view.cursor().shape() is Qt.CursorShape.OpenHandCursor
    _drag(qtbot, view, QPoint(100, 100), QPoint(80, 110))
    assert view.viewport.origin == (before.origin[0] - 20, before.origin[1] + 10)
    viewer.tools.take(Tool.ZOOM)
    _drag(qtbot, view, QPoint(100, 200), QPoint(100, 50))
    assert view.viewport.scale == pytest.approx(2)
    assert viewer.voi is voi


def test_a_region_gives_its_window(view: PictureView, viewer: ViewerState, qtbot: QtBot) -> None:
    viewer.tools.take(Tool.REGION)
    assert view.cursor().shape() is Qt.CursorShape.CrossCursor
    before = viewer.voi
    _drag(qtbot, view, QPoint(100, 100), QPoint(102, 102))
    assert viewer.voi == before
    _drag(qtbot, view, QPoint(170, 120), QPoint(230, 180))
    assert isinstance(viewer.voi, Window)
    assert viewer.voi.window_center == 60000


def test_a_length_is_drawn_in_image_coordinates_and_turns_with_the_picture(
    view: PictureView, viewer: ViewerState, qtbot: QtBot
) -> None:
    viewer.tools.take(Tool.LENGTH)
    _drag(qtbot, view, QPoint(50, 50), QPoint(150, 50))
    (length,) = viewer.measuring.measurements
    assert length.kind is MeasurementKind.LENGTH
    np.testing.assert_allclose(length.points, ((100, 100), (300, 100)), atol=2)
    line = view.grab().toImage().pixelColor(100, 50)
    assert line.red() > line.blue() + 40
    viewer.turn(2)
    line = view.grab().toImage().pixelColor(300, 250)
    assert line.red() > line.blue() + 40


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (QPoint(200, 150), QPoint(20, 225), QRect(10, 246, 100, 42)),
        (QPoint(250, 60), QPoint(340, 135), QRect(372, 140, 16, 20)),
    ],
    ids=["facts", "letter"],
)
def test_what_a_length_measures_gives_way_to_the_words_that_stand_there(
    view: PictureView, viewer: ViewerState, qtbot: QtBot, start: QPoint, end: QPoint, words: QRect
) -> None:
    before = view.grab().toImage()
    viewer.tools.take(Tool.LENGTH)
    _drag(qtbot, view, start, end)
    viewer.tools.take(Tool.WINDOW)
    after = view.grab().toImage()
    assert after != before
    assert before.copy(words) != before.copy(words.translated(0, -80)), "words stand there"
    assert after.copy(words) == before.copy(words)


def test_a_length_that_begins_in_the_margin_begins_at_the_edge(
    view: PictureView, viewer: ViewerState, qtbot: QtBot
) -> None:
    viewer.tools.take(Tool.LENGTH)
    view.zoom_out()
    view.resize(WIDTH + 200, HEIGHT)
    assert view.placement is not None
    edge = round(view.placement.to_view((0, 0))[0])
    assert edge > 50
    _drag(qtbot, view, QPoint(edge - 40, 150), QPoint(edge + 100, 150))
    (length,) = viewer.measuring.measurements
    np.testing.assert_allclose(length.points, ((0, 300), (200, 300)), atol=2)


def test_an_angle_follows_the_pointer_until_its_last_click(
    view: PictureView, viewer: ViewerState, qtbot: QtBot
) -> None:
    viewer.tools.take(Tool.ANGLE)
    for x, y in ((50, 50), (150, 50)):
        qtbot.mouseClick(view, LEFT, pos=QPoint(x, y))
    qtbot.mouseMove(view, QPoint(150, 150))
    assert viewer.measuring.draft is not None
    np.testing.assert_allclose(viewer.measuring.draft.points[-1], (300, 300), atol=2)
    qtbot.mouseClick(view, LEFT, pos=QPoint(150, 150))
    assert [each.kind for each in viewer.measuring.measurements] == [MeasurementKind.ANGLE]


def test_the_tool_in_the_hand_is_named_beside_the_picture(view: PictureView, viewer: ViewerState) -> None:
    usual, picture = view.corner_text(), view.grab().toImage()
    assert "Tool" not in usual
    viewer.tools.take(Tool.LENGTH)
    assert view.corner_text() == f"Tool: Length   {usual}"
    assert view.grab().toImage() != picture
    viewer.tools.take(Tool.REGION)
    assert view.corner_text().startswith("Tool: Window of a Region")
    viewer.tools.take(Tool.WINDOW)
    assert view.corner_text() == usual


def test_another_tool_gives_up_what_is_half_drawn(view: PictureView, viewer: ViewerState, qtbot: QtBot) -> None:
    viewer.tools.take(Tool.ANGLE)
    qtbot.mouseClick(view, LEFT, pos=QPoint(50, 50))
    viewer.tools.take(Tool.WINDOW)
    assert viewer.measuring.draft is None
    qtbot.mouseClick(view, LEFT, pos=QPoint(90, 90))
    assert viewer.measuring.measurements == ()


def test_the_lens_is_taken_while_something_is_half_drawn(view: PictureView, viewer: ViewerState, qtbot: QtBot) -> None:
    viewer.tools.take(Tool.LENGTH)
    qtbot.mouseClick(view, LEFT, pos=QPoint(50, 50))
    viewer.tools.toggle_magnifier()
    qtbot.mouseClick(view, LEFT, pos=QPoint(150, 50))
    assert len(viewer.measuring.measurements) == 1
    qtbot.mousePress(view, LEFT, pos=QPoint(50, 250))
    viewer.tools.toggle_values()
    qtbot.mouseMove(view, QPoint(150, 250))
    qtbot.mouseRelease(view, LEFT, pos=QPoint(150, 250))
    assert len(viewer.measuring.measurements) == 2


def test_a_click_selects_whatever_the_tool_and_a_drag_does_not(
    view: PictureView, viewer: ViewerState, qtbot: QtBot
) -> None:
    viewer.tools.take(Tool.LENGTH)
    _drag(qtbot, view, QPoint(50, 50), QPoint(150, 50))
    viewer.tools.take(Tool.WINDOW)
    qtbot.mouseClick(view, LEFT, pos=QPoint(100, 200))
    assert viewer.measuring.selected is None
    _drag(qtbot, view, QPoint(100, 50), QPoint(140, 90))
    assert viewer.measuring.selected is None
    qtbot.mouseClick(view, LEFT, pos=QPoint(100, 51))
    assert viewer.measuring.selected == 0


def test_the_lens_shows_twice_as_large_what_is_under_the_pointer(
    view: PictureView, viewer: ViewerState, qtbot: QtBot
) -> None:
    assert view.grab().toImage().pixelColor(145, 150).lightness() < 30
    viewer.tools.toggle_magnifier()
    qtbot.mouseMove(view, QPoint(200, 150))
    # The square reaches from 150 to 250 and, in the lens, from 100 to 300.
    picture = view.grab().toImage()
    assert picture.pixelColor(110, 150).lightness() > 220
    assert picture.pixelColor(90, 150).lightness() < 30
    viewer.tools.toggle_magnifier()
    assert view.grab().toImage().pixelColor(110, 150).lightness() < 30


def test_the_lens_shows_what_is_drawn_and_covers_no_length(
    view: PictureView, viewer: ViewerState, qtbot: QtBot
) -> None:
    viewer.tools.cycle_annotations()
    viewer.tools.take(Tool.LENGTH)
    viewer.tools.toggle_magnifier()
    qtbot.mousePress(view, LEFT, pos=QPoint(20, 150))
    qtbot.mouseMove(view, QPoint(130, 150))
    picture = view.grab().toImage()

    def is_colored(x: int, y: int) -> bool:
        color = picture.pixelColor(x, y)
        return color.red() > color.blue() + 40

    # The lens is 240 wide; its middle and what the line reaches to are at the pointer.
    assert all(is_colored(x, 150) for x in (30, 70, 120))
    assert not any(is_colored(x, 150) for x in (140, 160, 240))
    words = [(x, y) for x in range(WIDTH) for y in range(HEIGHT) if abs(y - 150) > 15 and is_colored(x, y)]
    assert words
    assert all(not QRect(10, 30, 240, 240).contains(x, y) for x, y in words), "the lens hides no words"
    qtbot.mouseRelease(view, LEFT, pos=QPoint(130, 150))


def test_the_lens_lets_go_of_a_picture_that_is_shown_no_more(
    view: PictureView, viewer: ViewerState, qtbot: QtBot
) -> None:
    viewer.tools.toggle_magnifier()
    qtbot.mouseMove(view, QPoint(220, 140))
    view.grab()
    assert viewer.picture is not None
    shown = viewer.picture.radiograph.stored_values
    pixels = weakref.ref(shown if shown.base is None else shown.base)
    del shown
    viewer.show(None)
    gc.collect()
    assert pixels() is None


def test_words_over_the_picture_can_be_taken_away(view: PictureView, viewer: ViewerState) -> None:
    some = view.grab().toImage()
    viewer.tools.cycle_annotations()
    assert viewer.tools.annotations is Annotations.NONE
    none = view.grab().toImage()
    assert none != some
    assert none.pixelColor(15, 285) == none.pixelColor(15, 200)
    viewer.tools.cycle_annotations()
    assert viewer.tools.annotations is Annotations.ALL
    assert view.grab().toImage() not in (some, none)


def test_the_patients_name_is_shown_only_when_it_is_asked_for() -> None:
    image = radiograph(np.zeros((2, 2), dtype=np.uint8), header=HEADER, facts=FACTS)
    assert patient_words(image, is_identified=False) == "3Y  F"
    assert patient_words(image, is_identified=True) == "Doe, Jane\n4711\n3Y  F"
    assert study_words(image) == "2020-01-31"


def test_words_for_values_and_lengths() -> None:
    assert value_words(PixelValue(0, 9, (12,), -1000.5), "HU") == "row 1  column 10  stored 12  value -1000.5 HU"
    assert value_words(PixelValue(0, 9, (1, 2, 3), None), "") == "row 1  column 10  stored 1 2 3"
    assert length_words(Length(12.34, None)) == "12.3 px"
    for source in SpacingSource:
        assert length_words(Length(12.34, source)) == f"12.3 mm, {source.value}"


@pytest.mark.parametrize(
    ("modifiers", "share"),
    [(Qt.KeyboardModifier.ControlModifier, 0.2), (CTRL_SHIFT, 4.0)],
)
def test_ctrl_drags_the_window_finely_and_with_shift_coarsely(
    view: PictureView, viewer: ViewerState, qtbot: QtBot, modifiers: Qt.KeyboardModifier, share: float
) -> None:
    before = viewer.voi
    assert isinstance(before, Window)
    qtbot.mousePress(view, LEFT, modifiers, QPoint(100, 100))
    qtbot.mouseMove(view, QPoint(150, 100))
    qtbot.mouseRelease(view, LEFT, modifiers, QPoint(150, 100))
    assert viewer.picture is not None
    limits = WidthLimits.of(viewer.picture.radiograph)
    assert viewer.voi == adjusted_window(before, 50 * share, 0, limits, greater_is_brighter=True)


def test_life_size_needs_to_know_how_large_pixels_are(view: PictureView, viewer: ViewerState) -> None:
    assert not view.show_life_size()
    assert viewer.picture is not None
    inch = view.screen().physicalDotsPerInch() * view.devicePixelRatioF()
    spacing = PixelSpacing(25.4 * 3 / inch, 25.4 * 3 / inch, SpacingSource.CALIBRATED)
    viewer.show(make_picture(replace(viewer.picture.radiograph, pixel_spacing=spacing)))
    assert view.show_life_size()
    assert view.viewport is not None
    assert view.viewport.scale == pytest.approx(3)


def test_words_at_the_edge_stay_inside() -> None:
    picture = QImage(200, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    draw_words(painter, "wwwwwwwwww", QPointF(195, 55), Qt.Corner.TopLeftCorner, "#ffffff")
    painter.end()
    lit = [(x, y) for x in range(200) for y in range(60) if picture.pixelColor(x, y).lightness() > 100]
    assert max(x for x, _ in lit) - min(x for x, _ in lit) > 50
    assert max(y for _, y in lit) < 60


def test_a_setting_turns_the_drag_of_the_window(view: PictureView, viewer: ViewerState, qtbot: QtBot) -> None:
    before = viewer.table.mean()
    viewer.tools.toggle_drag_direction()
    _drag(qtbot, view, QPoint(100, 200), QPoint(100, 100))
    assert viewer.table.mean() < before


def _lit(view: PictureView, left: int, right: int, top: int) -> bool:
    """Whether any word stands between two columns, from a row down, over a black picture."""
    image = view.grab().toImage()
    rows, columns = range(top, view.height() - 4), range(left, right)
    return any(image.pixelColor(x, y).lightness() > 60 for x in columns for y in rows)


def test_in_a_narrow_view_no_words_stand_on_each_other(view: PictureView, viewer: ViewerState, qtbot: QtBot) -> None:
    assert viewer.picture is not None
    dark = replace(viewer.picture.radiograph, stored_values=np.zeros((600, 800), np.uint16), patient_orientation=None)
    viewer.show(make_picture(replace(dark, sha256="1" * 64)))
    # One line leaves no room for the letter in the middle; below each other the facts leave half of the width.
    assert _lit(view, 10, 150, HEIGHT - 60)
    assert not _lit(view, 190, 210, HEIGHT - 90)
    header = HEADER | {"InstitutionName": "A hospital with a name that reaches beyond the middle"}
    viewer.show(make_picture(replace(dark, sha256="2" * 64, header=header)))
    words = view.grab(QRect(0, 0, WIDTH, 50)).toImage()
    viewer.show(make_picture(replace(dark, sha256="3" * 64, header=header, patient_orientation=("L", "F"))))
    # The letter of the upper side stands below them.
    assert view.grab(QRect(0, 0, WIDTH, 50)).toImage() == words
    viewer.show(make_picture(replace(dark, sha256="1" * 64)))
    facts = view.grab(QRect(0, HEIGHT - 60, 120, 60)).toImage()
    viewer.tools.toggle_values()
    qtbot.mouseMove(view, QPoint(200, 100))
    # The values stand above the facts and leave them as they were.
    assert view.grab(QRect(0, HEIGHT - 60, 120, 60)).toImage() == facts
    assert _lit(view, 200, 380, 100)
