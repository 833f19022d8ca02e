import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from tests.factories import radiograph
from xray_viewer.core.area import Area
from xray_viewer.core.grayscale import display_table
from xray_viewer.core.pyramid import build_pyramid
from xray_viewer.core.radiograph import Radiograph, VoiLutFunction, Window
from xray_viewer.core.resampling import Resampling
from xray_viewer.core.view_renderer import Rendering, ViewRenderer
from xray_viewer.core.viewport import Viewport, fit


def _sharp(renderer: ViewRenderer, picture: Radiograph, viewport: Viewport, window: Window | None) -> Rendering:
    renderer.render(build_pyramid(picture), viewport, display_table(picture, window), picture.pixel_padding)
    rendering = renderer.finish()
    assert rendering is not None
    assert not rendering.drafts
    return rendering


def _render(values: NDArray[np.generic], viewport: Viewport) -> Rendering:
    return _sharp(ViewRenderer(), radiograph(values), viewport, None)


def _random(rows: int, columns: int) -> NDArray[np.uint8]:
    return np.random.default_rng(3).integers(0, 256, (rows, columns), dtype=np.uint8)


def test_one_to_one_gives_the_very_pixels() -> None:
    values = _random(300, 400)
    viewport = fit(400, 300, 100, 80).scaled_to(1.0, 50, 40)
    rendering = _render(values, viewport)
    left, top = viewport.origin
    np.testing.assert_array_equal(rendering.pixels, values[-top : -top + 80, -left : -left + 100])
    assert (rendering.left, rendering.top) == (0, 0)


def test_crisp_zoom_repeats_each_pixel() -> None:
    values = _random(20, 30)
    rendering = _render(values, fit(30, 20, 120, 80))
    np.testing.assert_array_equal(rendering.pixels, values.repeat(4, axis=0).repeat(4, axis=1))


@pytest.mark.parametrize("scale", [0.13, 0.26, 0.45, 0.51, 0.75, 0.9])
def test_fine_stripes_become_grey_and_no_false_pattern(scale: float) -> None:
    stripes = np.zeros((1024, 1024), dtype=np.uint8)
    stripes[:, ::2] = 255
    viewport = fit(1024, 1024, round(1024 * scale), round(1024 * scale))
    rendering = _render(stripes, viewport)
    middle = rendering.pixels[8:-8, 8:-8].astype(float)
    if scale <= 0.5:
        assert np.ptp(middle) <= 3
    # Whatever the beat of stripes and screen, a patch of eight pixels is as grey as the whole.
    patches = np.lib.stride_tricks.sliding_window_view(middle.mean(axis=0), 8).mean(axis=1)
    assert np.abs(patches - 127.5).max() < 20


def test_the_whole_picture_fills_its_place_in_the_view() -> None:
    rendering = _render(_random(1000, 500), fit(500, 1000, 300, 200))
    assert rendering.pixels.shape == (200, 100)
    assert (rendering.left, rendering.top) == (100, 0)


def test_a_rendering_tells_what_it_leaves_of_the_view() -> None:
    values = _random(1000, 500)
    whole = _render(values, fit(500, 1000, 300, 200))
    assert whole.around(300, 200) == [Area(0, 0, 100, 200), Area(200, 0, 100, 200)]
    near = _render(values, fit(500, 1000, 300, 200).scaled_to(1.0, 150, 100))
    assert near.around(300, 200) == []
    assert near.around(300.25, 200) == [Area(300, 0, 1, 200)]


def test_signed_16_bit_and_colour_take_the_same_way() -> None:
    signed = np.full((64, 64), -5, dtype=np.int16)
    assert _render(signed, fit(64, 64, 32, 32)).pixels.shape == (32, 32)
    color = np.zeros((64, 64, 3), dtype=np.uint8)
    color[..., 0] = 9
    pixels = _render(color, fit(64, 64, 128, 128)).pixels
    assert pixels.shape == (128, 128, 3)
    assert pixels[5, 5].tolist() == [9, 0, 0]


def test_a_picture_thinner_than_a_pixel_of_the_screen_is_still_there() -> None:
    assert _render(_random(4000, 1), fit(1, 4000, 400, 400)).pixels.shape == (400, 1)


def test_a_picture_outside_of_the_view_is_nothing() -> None:
    viewport = Viewport(10, 10, 100, 100, 1.0, -500.0, 5.0)
    picture = radiograph(_random(10, 10))
    assert ViewRenderer().render(build_pyramid(picture), viewport, display_table(picture)) is None


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16])
@pytest.mark.parametrize("side", [300, 520, 1500])
def test_stored_values_are_interpolated_as_numbers(dtype: type[np.generic], side: int) -> None:
    limits = np.iinfo(dtype)
    values = np.random.default_rng(4).integers(limits.min, limits.max, (900, 900), dtype, endpoint=True)
    picture = radiograph(values)
    level = build_pyramid(picture)[1 if side == 300 else 0].astype(np.float32)
    expected = np.asarray(Image.fromarray(level).resize((side, side), Image.Resampling.BILINEAR))
    whole = Window((limits.min + limits.max) / 2, limits.max - limits.min, VoiLutFunction.LINEAR_EXACT)
    shown = _sharp(ViewRenderer(), picture, fit(900, 900, side, side), whole).pixels
    scaled = (expected - limits.min) / (limits.max - limits.min) * 255
    # The display value is rounded, and so are both passes of an 8-bit resize.
    assert np.abs(shown - scaled).max() <= (0.51 if dtype != np.uint8 else 1.51)


@pytest.mark.parametrize("scale", [0.27, 0.6, 1.6])
def test_a_large_zoom_is_a_draft_first_and_each_piece_sharpens_a_part(scale: float) -> None:
    picture = radiograph(_random(3000, 3000))
    levels, table = build_pyramid(picture), display_table(picture)
    viewport = fit(3000, 3000, 1600, 1200).scaled_to(scale, 100, 100)
    renderer = ViewRenderer()
    draft = renderer.render(levels, viewport, table)
    assert draft is not None
    assert draft.is_draft
    assert not renderer.is_sharp
    pieces = 0
    while not renderer.is_sharp:
        renderer.sharpen()
        pieces += 1
    assert 1 < pieces < 40
    sharp = renderer.finish()
    assert sharp is not None
    assert not sharp.drafts
    again = _sharp(ViewRenderer(), picture, viewport, None)
    np.testing.assert_array_equal(sharp.pixels, again.pixels)


@pytest.mark.parametrize("scale", [0.06, 0.27, 0.6, 1.6])
def test_drafts_lie_side_by_side_in_the_place_of_the_picture(scale: float) -> None:
    picture = radiograph(_random(3000, 3000))
    viewport = fit(3000, 3000, 1600, 1200).scaled_to(scale, 100, 100)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("xray_viewer.core.view_renderer._PIECE", 1)
        rendering = ViewRenderer().render(build_pyramid(picture), viewport, display_table(picture))
    assert rendering is not None
    times = np.zeros((viewport.view_height, viewport.view_width), dtype=int)
    for draft in rendering.drafts:
        times[draft.area.slices(Area(0, 0, viewport.view_width, viewport.view_height))] += 1
        # What is drawn there reaches over all of the area.
        assert draft.left <= draft.area.left
        assert draft.top <= draft.area.top
        assert draft.left + draft.width >= draft.area.right - 1e-6
        assert draft.top + draft.height >= draft.area.bottom - 1e-6
    rows, columns = rendering.pixels.shape
    place = np.zeros_like(times)
    place[rendering.top : rendering.top + rows, rendering.left : rendering.left + columns] = 1
    np.testing.assert_array_equal(times, place)


def test_a_draft_is_smooth_unless_it_follows_upon_another() -> None:
    picture = radiograph(_random(3000, 3000))
    levels, table = build_pyramid(picture), display_table(picture)
    whole = fit(3000, 3000, 1600, 1200)
    renderer = ViewRenderer()

    def is_smooth(scale: float) -> set[bool]:
        rendering = renderer.render(levels, whole.scaled_to(scale, 100, 100), table)
        assert rendering is not None
        return {draft.is_smooth for draft in rendering.drafts}

    assert is_smooth(0.6) == {True}
    assert is_smooth(0.7) == {False}
    assert is_smooth(0.8) == {False}
    renderer.finish()
    assert is_smooth(0.7) == {True}


def test_a_rendering_from_before_shows_its_draft_while_the_picture_is_sharpened() -> None:
    picture = radiograph(_random(3000, 3000))
    levels, table = build_pyramid(picture), display_table(picture)
    viewport = fit(3000, 3000, 1600, 1200).scaled_to(0.6, 100, 100)
    renderer = ViewRenderer()
    draft = renderer.render(levels, viewport, table)
    assert draft is not None
    before = [each.pixels.copy() for each in draft.drafts]
    renderer.sharpen()
    assert draft.is_draft
    for each, pixels in zip(draft.drafts, before, strict=True):
        np.testing.assert_array_equal(each.pixels, pixels)


def test_a_window_drag_and_a_move_of_a_sharp_picture_stay_sharp_at_once() -> None:
    picture = radiograph(_random(3000, 3000))
    viewport = fit(3000, 3000, 1600, 1200).scaled_to(0.6, 800, 600)
    renderer = ViewRenderer()
    _sharp(renderer, picture, viewport, None)
    levels = build_pyramid(picture)
    for window, move in ((Window(90, 60), (0, 0)), (Window(70, 99), (9, 14))):
        viewport = viewport.panned(*move)
        renderer.render(levels, viewport, display_table(picture, window))
        assert renderer.is_sharp


@pytest.mark.parametrize("scale", [0.1, 0.25, 0.4, 0.5, 0.7, 1.5])
@pytest.mark.parametrize("padded_rows", [0, 100])
def test_stripes_on_both_sides_of_padding_are_grey_and_no_padding(scale: float, padded_rows: int) -> None:
    values = np.full((600, 600), -1000, np.int16)
    values[:, ::2] = 1000
    values[:padded_rows] = 0
    picture = radiograph(values, pixel_padding=(0, 0), voi=(Window(0, 4000, VoiLutFunction.LINEAR_EXACT),))
    side = round(600 * scale)
    shown = _sharp(ViewRenderer(), picture, fit(600, 600, side, side), None).pixels[round(padded_rows * scale) + 2 :]
    assert shown.min() >= 60, "0 is padding"
    if scale <= 0.5:
        assert abs(shown.astype(int) - 128).max() <= 1


def test_padding_leaves_no_seam() -> None:
    values = np.full((400, 400), 3000, dtype=np.uint16)
    values[:, :150] = 65535
    picture = radiograph(values, pixel_padding=(65535, 65535), voi=(Window(3000, 1000),))
    pixels = _sharp(ViewRenderer(), picture, fit(400, 400, 270, 270), None).pixels
    assert set(np.unique(pixels)) == {0, pixels[0, -1]}


_KINDS = {
    "8 bits": (np.uint8, (), None),
    "16 bits": (np.uint16, (), None),
    "signed": (np.int16, (), None),
    "colour": (np.uint8, (3,), None),
    "padded": (np.int16, (), (-32768, -20000)),
}
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("pan"), st.integers(-90, 90), st.integers(-90, 90)),
        st.tuples(st.just("zoom"), st.sampled_from([0.1, 0.3, 0.5, 0.51, 0.77, 1.0, 1.4, 2.0, 2.7, 9.0]), st.none()),
        st.tuples(st.just("size"), st.integers(1, 200), st.integers(1, 200)),
        st.tuples(st.just("window"), st.integers(-20000, 20000), st.integers(30000, 90000)),
        st.tuples(st.just("piece"), st.none(), st.none()),
    ),
    min_size=1,
    max_size=12,
)


@pytest.mark.parametrize("kind", _KINDS)
@settings(max_examples=40, deadline=None)
@given(steps=_STEPS, piece=st.sampled_from([500, 20_000, 10**9]), rows=st.integers(1, 300), columns=st.integers(1, 300))
def test_step_by_step_is_the_same_as_at_once(
    kind: str, steps: list[tuple[str, int, int]], piece: int, rows: int, columns: int
) -> None:
    dtype, channels, padding = _KINDS[kind]
    limits = np.iinfo(dtype)
    values = np.random.default_rng(7).integers(limits.min, limits.max, (rows, columns, *channels), dtype, endpoint=True)
    picture = radiograph(values, pixel_padding=padding)
    levels, window = build_pyramid(picture), None
    viewport = fit(columns, rows, 160, 120)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("xray_viewer.core.view_renderer._PIECE", piece)
        renderer = ViewRenderer()
        table = display_table(picture)
        for step, one, other in steps:
            match step:
                case "pan":
                    viewport = viewport.panned(one, other)
                case "zoom":
                    viewport = viewport.scaled_to(one, 40, 30)
                case "size":
                    viewport = viewport.resized(one, other)
                case "window":
                    window = Window(one, other) if dtype != np.uint8 else Window(one % 256, 200 + other % 100)
                    table = display_table(picture, window)
                case _:
                    renderer.sharpen()
            renderer.render(levels, viewport, table, padding)
        renderer.render(levels, viewport, table, padding)
        last = renderer.finish()
        assert last is not None
    fresh = _sharp(ViewRenderer(), picture, viewport, window)
    assert (last.left, last.top) == (fresh.left, fresh.top)
    # One step of an 8-bit value is at most two grey levels in these windows.
    assert np.abs(last.pixels.astype(int) - fresh.pixels).max() <= 2


def test_two_views_share_the_time_of_a_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = radiograph(np.random.default_rng(7).integers(0, 255, (300, 300), np.uint8))
    levels, viewport, table = build_pyramid(picture), fit(300, 300, 100, 100), display_table(picture)
    resampling = Resampling(levels, viewport, None)
    monkeypatch.setattr("xray_viewer.core.view_renderer._PIECE", resampling.cost(resampling.area))
    alone, shared = ViewRenderer(), ViewRenderer(views=2)
    for renderer in (alone, shared):
        renderer.render(levels, viewport, table)
    assert alone.is_sharp
    assert not shared.is_sharp
