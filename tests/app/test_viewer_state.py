from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.factories import radiograph
from xray_viewer.app.picture import Picture, make_picture
from xray_viewer.app.remembered import Framing
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.grayscale import automatic_window
from xray_viewer.core.measurement import Measurement, MeasurementKind
from xray_viewer.core.orientation import Orientation
from xray_viewer.core.radiograph import LookupTable, PhotometricInterpretation, VoiLutFunction, Window


@pytest.fixture
def ramp() -> Picture:
    return make_picture(radiograph(np.arange(256, dtype=np.uint8).reshape(16, 16)))


@pytest.fixture
def viewer(qapp: object, ramp: Picture) -> ViewerState:
    viewer = ViewerState()
    viewer.show(ramp)
    return viewer


def test_a_picture_is_first_shown_in_its_own_window(viewer: ViewerState) -> None:
    np.testing.assert_array_equal(viewer.table, np.arange(256))


def test_inverting_twice_is_nothing(viewer: ViewerState, qtbot: QtBot) -> None:
    with qtbot.waitSignal(viewer.grayscale_changed):
        viewer.toggle_inversion()
    np.testing.assert_array_equal(viewer.table, np.arange(255, -1, -1))
    viewer.toggle_inversion()
    np.testing.assert_array_equal(viewer.table, np.arange(256))


@pytest.mark.parametrize("interpretation", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("inverted", [False, True])
def test_brighter_is_brighter_whatever_greater_values_mean(qapp: object, interpretation: str, inverted: bool) -> None:
    viewer = ViewerState()
    values = np.arange(256, dtype=np.uint8).reshape(16, 16)
    viewer.show(make_picture(radiograph(values, photometric_interpretation=PhotometricInterpretation(interpretation))))
    if inverted:
        viewer.toggle_inversion()
    before = viewer.table.mean()
    assert viewer.voi is not None
    viewer.adjust_window(viewer.voi, 0, 50)
    assert viewer.table.mean() > before


def test_wider_has_less_contrast(viewer: ViewerState) -> None:
    assert viewer.voi is not None
    viewer.adjust_window(viewer.voi, 200, 0)
    assert np.ptp(viewer.table.astype(int)) < 140


def test_a_voi_lut_gives_way_to_a_window(qapp: object) -> None:
    table = LookupTable(np.linspace(0, 255, 256), 0, 8)
    viewer = ViewerState()
    viewer.show(make_picture(radiograph(np.zeros((4, 4), dtype=np.uint8), voi=(table,))))
    viewer.adjust_window(table, 0, 0)
    assert viewer.voi == Window(128.0, 256.0, VoiLutFunction.LINEAR_EXACT)


def test_reset_and_the_next_picture_start_from_the_files_own_window(viewer: ViewerState, ramp: Picture) -> None:
    assert viewer.voi is not None
    viewer.adjust_window(viewer.voi, 100, 100)
    viewer.toggle_inversion()
    viewer.turn(-1)
    viewer.flip()
    viewer.reset()
    assert (viewer.voi, viewer.inverted, viewer.orientation) == (ramp.voi, False, Orientation())
    viewer.toggle_inversion()
    viewer.show(make_picture(replace(ramp.radiograph, sha256="1" * 64)))
    assert not viewer.inverted


def test_without_a_picture_nothing_can_be_done(qapp: object) -> None:
    viewer = ViewerState()
    viewer.toggle_inversion()
    viewer.adjust_window(Window(1, 1), 5, 5)
    viewer.turn(1)
    viewer.flip()
    viewer.reset()
    assert (viewer.picture, viewer.voi, viewer.inverted, viewer.orientation) == (None, None, False, Orientation())
    assert viewer.levels == ()
    with pytest.raises(ValueError, match="without a picture"):
        _ = viewer.table


def test_turning_shows_the_pixels_turned(viewer: ViewerState, ramp: Picture, qtbot: QtBot) -> None:
    with qtbot.waitSignal(viewer.orientation_changed):
        viewer.turn(1)
    viewer.flip()
    for shown, level in zip(viewer.levels, ramp.levels, strict=True):
        np.testing.assert_array_equal(shown, np.rot90(level, -1)[:, ::-1])


def test_the_files_windows_are_used_in_turn(qapp: object) -> None:
    windows = (Window(40, 80, explanation="SOFT"), LookupTable(np.linspace(0, 255, 256), 0, 8), Window(20, 10))
    viewer = ViewerState()
    viewer.show(make_picture(radiograph(np.zeros((4, 4), dtype=np.uint8), voi=windows)))
    for expected in (windows[1], windows[2], windows[0]):
        assert viewer.use_file_window()
        assert viewer.voi is expected
    viewer.use_window(Window(7, 7))
    viewer.toggle_inversion()
    assert viewer.use_file_window()
    assert (viewer.voi, viewer.inverted) == (windows[0], True)


def test_a_file_without_a_window_has_the_automatic_one(viewer: ViewerState, ramp: Picture) -> None:
    viewer.use_window(Window(7, 7))
    assert not viewer.use_file_window()
    assert viewer.voi == ramp.voi


def test_the_automatic_window_comes_from_the_values_and_not_from_the_file(qapp: object) -> None:
    values = np.tile(np.linspace(1000, 2000, 1024).astype(np.uint16), (1024, 1))
    image = radiograph(values)
    exact = automatic_window(image)
    viewer = ViewerState()
    viewer.show(make_picture(replace(image, voi=(Window(1, 2),))))
    viewer.use_automatic_window()
    assert isinstance(viewer.voi, Window)
    assert viewer.voi.window_center == pytest.approx(exact.window_center, abs=3)
    assert viewer.voi.window_width == pytest.approx(exact.window_width, abs=6)
    viewer.show(make_picture(image))
    viewer.use_automatic_window()
    assert viewer.voi == exact


def test_a_picture_is_shown_as_it_was_seen_until_it_is_forgotten(viewer: ViewerState, ramp: Picture) -> None:
    length = Measurement(MeasurementKind.LENGTH, ((1, 1), (5, 5)))
    viewer.use_window(Window(7, 7))
    viewer.toggle_inversion()
    viewer.turn(1)
    viewer.framing = Framing((3, 4), 2.5)
    viewer.measuring.show((length,))
    viewer.show(None)
    assert (viewer.inverted, viewer.framing, viewer.measuring.measurements) == (False, None, ())
    # By its content: the same file read once more.
    viewer.show(make_picture(ramp.radiograph))
    assert (viewer.voi, viewer.inverted, viewer.orientation) == (Window(7, 7), True, Orientation(1))
    assert (viewer.framing, viewer.measuring.measurements) == (Framing((3, 4), 2.5), (length,))
    viewer.forget()
    assert viewer.picture is None
    viewer.show(ramp)
    assert (viewer.voi, viewer.inverted, viewer.orientation) == (ramp.voi, False, Orientation())
    assert (viewer.framing, viewer.measuring.measurements) == (None, ())
