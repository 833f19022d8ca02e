"""Words over a picture give way to others."""

import numpy as np
from PySide6.QtCore import QRectF

from xray_viewer.ui.free_place import free_place, kept_inside

ROOM = QRectF(0, 0, 100, 100)
BOX = QRectF(10, 50, 20, 10)


def test_where_nothing_stands_a_box_stays() -> None:
    assert free_place(BOX, [QRectF(10, 60, 20, 10)], ROOM) == BOX


def test_a_box_moves_up_over_all_that_is_in_its_way() -> None:
    taken = [QRectF(0, 55, 100, 10), QRectF(0, 42, 15, 10), QRectF(40, 0, 10, 40)]
    assert free_place(BOX, taken, ROOM) == QRectF(10, 32, 20, 10)


def test_it_moves_down_where_there_is_no_room_above() -> None:
    assert free_place(BOX, [QRectF(0, 5, 100, 50)], ROOM) == QRectF(10, 55, 20, 10)


def test_where_all_is_taken_it_stays() -> None:
    assert free_place(BOX, [ROOM], ROOM) == BOX


def test_a_box_is_kept_inside() -> None:
    assert kept_inside(QRectF(95, -5, 20, 10), ROOM) == QRectF(80, 0, 20, 10)
    assert kept_inside(QRectF(-50, 10, 200, 10), ROOM).left() == 0


def test_rounding_of_an_edge_holds_nothing_up() -> None:
    generator = np.random.default_rng(5)
    room = QRectF(0, 0, 900, 700)
    for lefts, tops, widths in generator.uniform((0, -20, 1), (800, 60, 90), (3000, 5, 3)).transpose(0, 2, 1):
        first, *taken = map(QRectF, lefts, tops, widths, [20.1] * 5)
        assert room.contains(free_place(first, taken, room))
