from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.factories import radiograph
from xray_viewer.app.picture import Picture, make_picture
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.grayscale import automatic_window
from xray_viewer.core.measurement import Measurement, MeasurementKind
from xray_viewer.core.orientation import Orientation
from xray_viewer.core.radiograph import LookupTable, PhotometricInterpretation, VoiLutFunction, Window
from xray_viewer.core.remembered import Framing, ImageKey, RememberedView, key_of

LENGTH = Measurement(MeasurementKind.LENGTH, ((1, 1), (5, 5)))


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


def _change(viewer: ViewerState) -> None:
    viewer.use_window(Window(7, 7))
    viewer.toggle_inversion()
    viewer.turn(1)
    viewer.framing = Framing((3, 4), 2.5)
    viewer.measuring.show((LENGTH,))


def test_a_picture_is_shown_as_it_was_left_until_that_is_forgotten(viewer: ViewerState, ramp: Picture) -> None:
    _change(viewer)
    viewer.show(None)
    assert (viewer.inverted, viewer.framing, viewer.measuring.measurements) == (False, None, ())
    assert not viewer.is_as_left
    # By its content: the same file read once more.
    viewer.show(make_picture(ramp.radiograph))
    assert viewer.is_as_left
    assert (viewer.voi, viewer.inverted, viewer.orientation) == (Window(7, 7), True, Orientation(1))
    assert (viewer.framing, viewer.measuring.measurements) == (Framing((3, 4), 2.5), (LENGTH,))
    viewer.views.forget_all()
    assert viewer.inverted, "what is on the screen stays"
    assert not viewer.is_as_left
    viewer.show(None)
    viewer.show(ramp)
    assert (viewer.voi, viewer.inverted, viewer.orientation) == (ramp.voi, False, Orientation())
    assert (viewer.framing, viewer.measuring.measurements) == (None, ())


@pytest.mark.parametrize(
    "change",
    [
        ViewerState.toggle_inversion,
        ViewerState.flip,
        lambda viewer: viewer.use_window(Window(8, 8)),
        lambda viewer: viewer.measuring.show(()),
        lambda viewer: setattr(viewer, "framing", None),
    ],
)
def test_any_change_ends_that_it_is_as_it_was_left(
    viewer: ViewerState, ramp: Picture, qtbot: QtBot, change: Callable[[ViewerState], object]
) -> None:
    _change(viewer)
    viewer.show(None)
    viewer.show(ramp)
    viewer.measuring.select_at((100, 100), 1)
    assert viewer.is_as_left, "selecting changes nothing"
    with qtbot.waitSignal(viewer.view_changed):
        change(viewer)
    assert not viewer.is_as_left


def test_a_picture_that_is_reset_is_remembered_no_more(viewer: ViewerState, ramp: Picture) -> None:
    viewer.turn(1)
    viewer.toggle_inversion()
    viewer.show(None)
    viewer.show(ramp)
    viewer.reset()
    viewer.show(None)
    viewer.show(ramp)
    assert (viewer.inverted, viewer.is_as_left) == (False, False)


def test_what_is_only_looked_at_is_not_remembered(viewer: ViewerState, ramp: Picture, qtbot: QtBot) -> None:
    kept: list[ImageKey] = []
    viewer.views.keep = lambda key, _view: kept.append(key)  # type: ignore[method-assign]
    viewer.show(None)
    viewer.show(ramp)
    viewer.toggle_inversion()
    # Without leaving it, once the hand rests.
    qtbot.waitUntil(lambda: kept == [key_of(ramp.radiograph)])
    viewer.show(None)
    assert len(kept) == 1


def test_a_files_own_windows_are_remembered_as_such(qapp: object) -> None:
    windows = (Window(40, 80, explanation="SOFT"), LookupTable(np.linspace(0, 255, 256), 0, 8), Window(20, 10))
    image = radiograph(np.zeros((4, 4), dtype=np.uint8), voi=windows)
    viewer = ViewerState()
    for steps in range(3):
        viewer.show(make_picture(image))
        for _step in range(steps):
            viewer.use_file_window()
        chosen = viewer.voi
        viewer.show(None)
        viewer.show(make_picture(image))
        assert viewer.voi is chosen is windows[steps]
        viewer.views.forget_all()
        viewer.show(None)


def test_a_window_that_the_file_no_longer_has_gives_way_to_its_own(viewer: ViewerState, ramp: Picture) -> None:
    viewer.views.keep(key_of(ramp.radiograph), RememberedView(voi=3, inverted=True))
    viewer.show(None)
    viewer.show(ramp)
    assert (viewer.voi, viewer.inverted) == (ramp.voi, True)


def test_frames_are_seen_alike_and_measured_apart(qapp: object) -> None:
    values = np.arange(256, dtype=np.uint8).reshape(16, 16)
    frames = [make_picture(radiograph(values // (1 + frame), frame=frame, number_of_frames=3)) for frame in range(3)]
    viewer = ViewerState()
    viewer.show(frames[0])
    _change(viewer)
    viewer.show(frames[1])
    assert (viewer.voi, viewer.inverted, viewer.orientation) == (Window(7, 7), True, Orientation(1))
    assert (viewer.framing, viewer.measuring.measurements) == (Framing((3, 4), 2.5), ())
    viewer.toggle_inversion()
    viewer.show(frames[0])
    assert (viewer.inverted, viewer.measuring.measurements) == (False, (LENGTH,))
    # The first frame is what is seen when the file is opened again.
    viewer.show(None)
    viewer.show(frames[0])
    assert (viewer.voi, viewer.inverted, viewer.measuring.measurements) == (Window(7, 7), False, (LENGTH,))
    viewer.show(frames[2])
    assert viewer.is_as_left
    viewer.flip()
    viewer.show(frames[0])
    assert not viewer.is_as_left


def test_each_frame_has_its_automatic_window_until_the_reader_makes_one(qapp: object) -> None:
    values = np.arange(256, dtype=np.uint16).reshape(16, 16)
    frames = [make_picture(radiograph(values // (1 + frame), frame=frame, number_of_frames=2)) for frame in range(2)]
    assert frames[0].voi != frames[1].voi
    viewer = ViewerState()
    viewer.show(frames[0])
    viewer.show(frames[1])
    assert viewer.voi == frames[1].voi
    viewer.use_window(Window(7, 7))
    viewer.show(frames[0])
    assert viewer.voi == Window(7, 7)


def test_a_step_takes_the_same_choice_among_the_next_frames_windows(qapp: object) -> None:
    values = np.arange(256, dtype=np.uint16).reshape(16, 16)
    vois = [
        (Window(125, 100, explanation="SOFT"), Window(130, 60), LookupTable(np.linspace(0, 255, 256), 0, 8)),
        (Window(3025, 100, explanation="SOFT"), Window(3030, 60)),
    ]
    dark, bright = (
        make_picture(radiograph(values + 2900 * frame, voi=voi, frame=frame, number_of_frames=2))
        for frame, voi in enumerate(vois)
    )
    viewer = ViewerState()
    viewer.show(dark)
    viewer.show(bright)
    assert viewer.voi == vois[1][0]
    viewer.use_file_window()
    viewer.show(dark)
    assert viewer.voi == vois[0][1]
    viewer.use_file_window()
    viewer.show(bright)
    assert viewer.voi == vois[1][0], "this frame has no third one"
    viewer.use_automatic_window()
    viewer.show(None)
    viewer.show(bright)
    viewer.show(dark)
    assert viewer.voi == automatic_window(dark.radiograph), "also if it was remembered"
    viewer.show(bright)
    assert viewer.voi == automatic_window(bright.radiograph)
    viewer.use_window(Window(1000, 4000))
    viewer.show(dark)
    assert viewer.voi == Window(1000, 4000)
