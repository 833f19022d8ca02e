import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from xray_viewer.core.components import components


def test_parts_are_found_with_their_boxes() -> None:
    mask = np.array(
        [
            [1, 1, 0, 0, 1],
            [0, 0, 0, 0, 1],
            [0, 1, 0, 1, 0],
            [0, 0, 0, 0, 0],
            [1, 0, 1, 0, 0],
            [1, 1, 1, 0, 0],
        ],
        dtype=np.bool_,
    )
    found = components(mask)
    boxes = zip(found.top, found.bottom, found.left, found.right, found.pixels, strict=True)
    assert sorted(tuple(map(int, box)) for box in boxes) == [
        (0, 1, 0, 2, 2),
        (0, 3, 3, 5, 3),
        (2, 3, 1, 2, 1),
        (4, 6, 0, 3, 5),
    ]
    assert sorted(found.height) == [1, 1, 2, 3]
    assert sorted(found.transposed().height) == sorted(found.width)


def test_nothing_has_no_parts() -> None:
    assert len(components(np.zeros((3, 4), np.bool_))) == 0


def _by_flooding(mask: np.ndarray) -> list[tuple[int, ...]]:
    left, found = {tuple(place) for place in np.argwhere(mask)}, []
    while left:
        part, waiting = [], [left.pop()]
        while waiting:
            row, column = waiting.pop()
            part.append((row, column))
            near = {(row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1)} & left
            left -= near
            waiting += near
        rows, columns = zip(*part, strict=True)
        found.append((min(rows), max(rows) + 1, min(columns), max(columns) + 1, len(part)))
    return sorted(found)


@given(arrays(np.bool_, st.tuples(st.integers(1, 9), st.integers(1, 9))))
def test_they_are_those_that_flooding_finds(mask: np.ndarray) -> None:
    found = components(mask)
    boxes = zip(found.top, found.bottom, found.left, found.right, found.pixels, strict=True)
    assert sorted(tuple(map(int, box)) for box in boxes) == _by_flooding(mask)
