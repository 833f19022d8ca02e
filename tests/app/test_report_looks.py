"""Pictures for a report, made side by side and given in their order."""

import threading

import pytest

from tests.review.report.samples import scored
from xray_viewer.app.report_looks import Looks
from xray_viewer.review.report.content import ReportImage
from xray_viewer.review.report.details import Look

IMAGES = [scored(number, 0.9) for number in range(1, 21)]


class Artist:
    """Draws an image as its number; those of ``held`` when its gate is opened."""

    def __init__(self, *held: int) -> None:
        self.begun: list[int] = []
        self.gates = {number: threading.Event() for number in held}
        self._all_begun = threading.Condition()

    def __call__(self, image: ReportImage) -> Look:
        with self._all_begun:
            self.begun.append(image.number)
            self._all_begun.notify_all()
        if image.number in self.gates:
            self.gates[image.number].wait()
        return Look(problem=str(image.number))

    def wait_for(self, count: int) -> None:
        with self._all_begun:
            assert self._all_begun.wait_for(lambda: len(self.begun) >= count, 10)


def test_they_come_in_their_order_though_one_takes_long() -> None:
    artist, told = Artist(1), list[int]()
    with Looks(IMAGES, artist, told.append, jobs=2) as looks:
        others = threading.Thread(target=lambda: (artist.wait_for(4), artist.gates[1].set()))
        others.start()
        assert [looks(image).problem for image in IMAGES] == [str(image.number) for image in IMAGES]
        others.join()
    assert told == list(range(20))


def test_only_a_few_are_looked_at_ahead() -> None:
    artist = Artist()
    with Looks(IMAGES, artist, lambda _asked: None, jobs=2) as looks:
        looks(IMAGES[0])
        artist.wait_for(4)
    assert sorted(artist.begun) == [1, 2, 3, 4]


def test_left_it_gives_up_what_has_not_begun() -> None:
    artist = Artist(2, 3)
    looks = Looks(IMAGES, artist, lambda _asked: None, jobs=2)
    looks(IMAGES[0])
    artist.wait_for(3)
    given_up = threading.Event()
    looks._under_way[-1].add_done_callback(lambda _fourth: given_up.set())
    leaving = threading.Thread(target=lambda: looks.__exit__(None, None, None))
    leaving.start()
    assert given_up.wait(10)
    for gate in artist.gates.values():
        gate.set()
    leaving.join()
    assert sorted(artist.begun) == [1, 2, 3]


def test_a_fault_is_raised_where_the_look_was_asked_for() -> None:
    def broken(image: ReportImage) -> Look:
        raise MemoryError(image.number)

    with pytest.raises(MemoryError), Looks(IMAGES, broken, lambda _asked: None) as looks:
        looks(IMAGES[0])
