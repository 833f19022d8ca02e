"""Undo and redo, beside a list with a finger in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.opinion import NO_OPINION, Opinion
from xray_viewer.core.undo import History, OpinionChange

IMAGES = ("a", "b", "c")
STEPS = st.lists(st.one_of(st.tuples(st.sampled_from(IMAGES), st.text("xyz", max_size=2)), st.sampled_from("ur")))


class Desk:
    """Opinions that are changed through a history."""

    def __init__(self) -> None:
        self.history = History()
        self.opinions = dict.fromkeys(IMAGES, NO_OPINION)

    def change(self, image: str, note: str) -> None:
        change = OpinionChange(image, self.opinions[image], Opinion(note=note))
        self.history = self.history.with_change(change)
        self.opinions[image] = change.after

    def undo(self) -> None:
        change = self.history.done[-1]
        self.history = self.history.undo()
        self.opinions[change.sha256] = change.before

    def redo(self) -> None:
        change = self.history.undone[-1]
        self.history = self.history.redo()
        self.opinions[change.sha256] = change.after


@given(STEPS)
def test_it_goes_through_the_states_that_were(steps: list[tuple[str, str] | str]) -> None:
    desk = Desk()
    states, finger = [dict(desk.opinions)], 0
    for step in steps:
        if step == "u":
            if finger:
                desk.undo()
                finger -= 1
        elif step == "r":
            if finger + 1 < len(states):
                desk.redo()
                finger += 1
        else:
            desk.change(step[0], step[1])
            finger += 1
            states = [*states[:finger], dict(desk.opinions)]
        assert desk.opinions == states[finger]
        assert (len(desk.history.done), len(desk.history.undone)) == (finger, len(states) - 1 - finger)
    while desk.history.done:
        desk.undo()
    assert desk.opinions == states[0]
    while desk.history.undone:
        desk.redo()
    assert desk.opinions == states[-1]


def test_without_a_change_there_is_nothing_to_undo_or_redo() -> None:
    with pytest.raises(IndexError):
        History().undo()
    with pytest.raises(IndexError):
        History().redo()


def test_a_change_can_be_left_as_it_is() -> None:
    changes = [OpinionChange(image, NO_OPINION, Opinion(note=image)) for image in IMAGES]
    history = History((changes[0], changes[1]), (changes[2],))
    assert history.without_newest() == History((changes[0],), (changes[2],))
    assert history.without_next() == History((changes[0], changes[1]))
