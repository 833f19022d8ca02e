"""Which images are listed, and in which order: counted by hand, one by one."""

import math
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.decision import Decision, decide
from xray_viewer.core.opinion import Verdict, disagrees
from xray_viewer.core.worklist import (
    Listed,
    Listing,
    Order,
    Register,
    arranged,
    listing_from_text,
    listing_to_text,
    ranks_of,
    shuffled_place,
)


@dataclass(frozen=True)
class Image:
    probability: float | None = None
    verdict: Verdict | None = None
    is_not_assessed: bool = False
    has_failed: bool = False

    @property
    def is_unread(self) -> bool:
        return self.verdict is None and not self.has_failed


IMAGES = [
    Image(0.9),
    Image(0.5, Verdict.NORMAL),
    Image(0.499, Verdict.PNEUMONIA),
    Image(0.2, Verdict.UNSURE),
    Image(is_not_assessed=True),
    Image(has_failed=True),
    Image(),
]


def register(images: list[Image]) -> Register:
    kept = Register()
    kept.append(images)
    return kept


@pytest.mark.parametrize(
    ("listed", "images"),
    [
        (Listed.ALL, [0, 1, 2, 3, 4, 5, 6]),
        (Listed.FLAGGED, [0, 1]),
        (Listed.UNREAD, [0, 4, 6]),
        (Listed.DISAGREEMENTS, [1, 2]),
        (Listed.NOT_ASSESSED, [4]),
        (Listed.FAILED, [5]),
    ],
)
def test_each_choice_lists_its_images_and_counts_them(listed: Listed, images: list[int]) -> None:
    kept = register(IMAGES)
    assert np.flatnonzero(kept.chosen(listed, 0.5)).tolist() == images
    assert kept.counts(0.5)[listed] == len(images)


probabilities = st.none() | st.floats(0, 1)
images = st.builds(Image, probabilities, st.none() | st.sampled_from(Verdict))


@given(st.lists(images), st.floats(0, 1))
def test_disagreements_are_those_of_every_single_image(some: list[Image], threshold: float) -> None:
    chosen = register(some).chosen(Listed.DISAGREEMENTS, threshold)
    decisions: list[Decision | None] = [
        None if image.probability is None else decide(image.probability, threshold) for image in some
    ]
    expected = [disagrees(image.verdict, decision) for image, decision in zip(some, decisions, strict=True)]
    assert chosen.tolist() == expected


def test_what_changes_is_listed_anew_and_others_stay() -> None:
    kept = register(IMAGES)
    kept.put(6, Image(0.7, Verdict.NORMAL))
    assert np.flatnonzero(kept.chosen(Listed.FLAGGED, 0.5)).tolist() == [0, 1, 6]
    kept.append([Image(0.6)] * 3000)
    assert len(kept) == len(IMAGES) + 3000
    assert kept.counts(0.5)[Listed.FLAGGED] == 3 + 3000
    assert kept.counts(0.5)[Listed.FAILED] == 1


def test_decisions_rank_flagged_first_and_waiting_last() -> None:
    ranks = register(IMAGES).decisions(0.5)
    assert ranks[:6].tolist() == [0, 0, 1, 1, 2, 3]
    assert math.isnan(ranks[6])


@pytest.mark.parametrize(("is_descending", "order"), [(False, [1, 4, 0, 3, 2, 5]), (True, [0, 3, 1, 4, 2, 5])])
def test_equal_ones_keep_their_order_and_those_without_a_value_stand_at_the_end(
    is_descending: bool, order: list[int]
) -> None:
    values = np.array([0.8, 0.1, np.nan, 0.8, 0.1, np.nan])
    assert arranged(values, is_descending=is_descending).tolist() == order


@given(st.lists(st.floats(0, 1) | st.just(math.nan)), st.booleans())
def test_sorting_hides_nothing(values: list[float], is_descending: bool) -> None:
    assert sorted(arranged(np.array(values, dtype=float), is_descending=is_descending).tolist()) == list(
        range(len(values))
    )


def test_keys_are_numbered_by_their_order() -> None:
    ranks = ranks_of(["b", None, "a", "b"])
    assert ranks[[0, 2, 3]].tolist() == [1, 0, 1]
    assert math.isnan(ranks[1])


def test_a_random_order_depends_on_the_seed_and_the_name_alone() -> None:
    names = [f"{number}.png" for number in range(50)]
    one = sorted(names, key=lambda name: shuffled_place(name, 1))
    assert one != sorted(names, key=lambda name: shuffled_place(name, 2))
    assert one != names
    assert [name for name in one if name != "7.png"] == sorted(
        [name for name in names if name != "7.png"], key=lambda name: shuffled_place(name, 1)
    )
    assert shuffled_place("\udcff.png", 1) != shuffled_place("\udcfe.png", 1)


@given(st.builds(Listing, st.sampled_from(Listed), st.sampled_from(Order), st.booleans(), st.text()))
def test_a_listing_is_read_as_it_was_written(listing: Listing) -> None:
    assert listing_from_text(listing_to_text(listing)) == listing


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", "0", '{"listed": "some", "order": "file"}'])
def test_a_listing_that_cannot_be_understood_is_the_plain_one(text: str) -> None:
    assert listing_from_text(text) == Listing()
