import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories import radiograph
from xray_viewer.core.grayscale import display_table, display_values
from xray_viewer.core.pyramid import build_pyramid
from xray_viewer.core.shown_levels import ShownLevels

_KINDS = {"8 bits": (np.uint8, ()), "16 bits": (np.uint16, ()), "signed": (np.int16, ()), "colour": (np.uint8, (3,))}
_SIDES = st.tuples(st.integers(0, 699), st.integers(1, 700)).map(lambda ends: slice(ends[0], sum(ends)))


@pytest.mark.parametrize("kind", _KINDS)
@settings(max_examples=30, deadline=None)
@given(parts=st.lists(st.tuples(_SIDES, _SIDES), min_size=1, max_size=5))
def test_every_part_is_what_the_table_shows_of_it(kind: str, parts: list[tuple[slice, slice]]) -> None:
    dtype, channels = _KINDS[kind]
    limits = np.iinfo(dtype)
    values = np.random.default_rng(5).integers(limits.min, limits.max, (700, 700, *channels), dtype, endpoint=True)
    picture = radiograph(values)
    levels, table = build_pyramid(picture), display_table(picture)
    # Seen upside down, as a turned picture's levels are.
    turned = [level[::-1] for level in levels]
    shown = ShownLevels(turned, table)
    for number, level in enumerate(turned):
        for part in parts:
            if all(side.start < size for side, size in zip(part, level.shape, strict=False)):
                np.testing.assert_array_equal(shown[number][part], display_values(level, table)[part])


def test_what_was_looked_up_is_not_looked_up_again() -> None:
    values = np.full((600, 600), 7, dtype=np.uint16)
    table = np.zeros(1 << 16, dtype=np.uint8)
    level = ShownLevels([values], table)[0]
    assert level[0:300, 0:300].max() == 0
    table[7] = 9
    assert level[0:300, 0:300].max() == 0
    assert level[512:600, 512:600].min() == 9


def test_two_neighbouring_levels_are_kept_and_no_others() -> None:
    levels = [np.zeros((side, side), dtype=np.uint8) for side in (800, 400, 200)]
    shown = ShownLevels(levels, np.zeros(256, dtype=np.uint8))
    coarse, middle = shown[2], shown[1]
    assert shown[2] is coarse
    fine = shown[0]
    assert (shown[1] is middle, shown[0] is fine) == (True, True)
    assert shown[2] is not coarse
