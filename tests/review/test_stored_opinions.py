"""Opinions in the review store: the newest row of an image counts, and none is ever lost."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from xray_viewer.core.errors import StoreError
from xray_viewer.core.opinion import NO_OPINION, Circumstances, Earlier, Opinion, Verdict
from xray_viewer.core.remembered import ImageKey, RememberedView
from xray_viewer.review import schema
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_opinions import StoredOpinions
from xray_viewer.review.stored_views import StoredViews

A, B = "a" * 64, "b" * 64
GIVEN = Circumstances(datetime(2026, 1, 2, 3, 4, 5, 678901, UTC), True, 0.1 + 0.2, "c" * 64)  # noqa: FBT003
NORMAL = Opinion(Verdict.NORMAL, "clear", GIVEN)

OpenOpinions = Callable[[], StoredOpinions]

circumstances = st.builds(
    Circumstances,
    st.datetimes(timezones=st.just(UTC)),
    st.booleans(),
    st.none() | st.floats(0, 1),
    st.just("") | st.just("d" * 64),
)
notes = st.text(st.characters(exclude_categories=["Cs"]))
opinions = st.builds(Opinion, st.none(), notes) | st.builds(Opinion, st.sampled_from(Verdict), notes, circumstances)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "review.sqlite3"


@pytest.fixture
def open_opinions(path: Path) -> Iterator[OpenOpinions]:
    stores: list[ReviewStore] = []

    def open_it() -> StoredOpinions:
        stores.append(ReviewStore(lambda: path))
        return StoredOpinions(stores[-1])

    yield open_it
    for store in stores:
        store.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
@given(opinion=opinions)
def test_an_opinion_comes_back_as_it_was(open_opinions: OpenOpinions, opinion: Opinion) -> None:
    kept = open_opinions()
    kept.append([(A, NORMAL), (A, opinion)])
    assert kept.load([A, B]) == {A: opinion, B: NO_OPINION}


def test_the_last_window_counts_and_both_histories_stay(open_opinions: OpenOpinions, path: Path) -> None:
    one, other = open_opinions(), open_opinions()
    one.append([(A, NORMAL)])
    other.append([(A, Opinion(Verdict.UNSURE, "", GIVEN))])
    one.append([(A, Opinion(note="mine"))])
    assert one.load([A]) == other.load([A]) == {A: Opinion(note="mine")}
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT verdict, note FROM opinion ORDER BY id").fetchall()
    assert rows == [("normal", "clear"), ("unsure", ""), (None, "mine")]


def test_what_was_written_since_the_last_look(open_opinions: OpenOpinions) -> None:
    one, other = open_opinions(), open_opinions()
    one.append([(A, NORMAL)])
    assert other.load_since(None) == ({}, 1)
    one.append([(B, NORMAL), (B, Opinion(note="later"))])
    assert other.load_since(1) == ({B: Opinion(note="later")}, 3)
    assert other.load_since(3) == ({}, 3)
    assert other.load_since(99) == ({A: NORMAL, B: Opinion(note="later")}, 3), "of a file that was set aside"


def test_changes_are_kept_all_or_none(open_opinions: OpenOpinions, path: Path) -> None:
    kept = open_opinions()
    kept.append([(A, NORMAL)])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON opinion WHEN NEW.note = 'bad' BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(StoreError):
        kept.append([(A, Opinion(note="good")), (B, Opinion(note="bad"))])
    assert kept.load([A, B]) == {A: NORMAL, B: NO_OPINION}


def test_half_of_a_character_does_not_stop_a_note(open_opinions: OpenOpinions) -> None:
    kept = open_opinions()
    kept.append([(A, Opinion(note="x\ud83d"))])
    assert kept.load([A]) == {A: Opinion(note="x?")}


def test_a_store_from_before_there_were_opinions_keeps_its_views(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key, view = ImageKey(A, 0), RememberedView(inverted=True)
    with monkeypatch.context() as patch:
        patch.setattr(schema, "_VERSIONS", schema._VERSIONS[:1])
        patch.setattr(schema, "NEWEST", 1)
        old = ReviewStore(lambda: path)
        StoredViews(old).save({key: view})
        old.close()
    store = ReviewStore(lambda: path)
    StoredOpinions(store).append([(A, NORMAL)])
    assert StoredOpinions(store).load([A]) == {A: NORMAL}
    assert StoredViews(store).load(key) == view
    store.close()


def test_forgetting_views_forgets_no_opinion(path: Path) -> None:
    store = ReviewStore(lambda: path)
    StoredOpinions(store).append([(A, NORMAL)])
    StoredViews(store).forget_all()
    assert StoredOpinions(store).load([A]) == {A: NORMAL}
    store.close()


def test_what_went_before_an_opinion_is_known_however_often_it_was_changed(open_opinions: OpenOpinions) -> None:
    kept = open_opinions()
    blind = Circumstances(GIVEN.time, result_visible=False)
    kept.append([(B, NORMAL), (A, Opinion(note="first"))])
    assert kept.load([A])[A].earlier == Earlier()
    assert kept.load([B])[B].earlier == Earlier(blind_verdict=None, was_judged=True, was_visible=True)
    _nothing, position = kept.load_since(None)
    kept.append([(A, Opinion(Verdict.UNSURE, "", blind))])
    assert kept.load([A])[A].earlier == Earlier(blind_verdict=Verdict.UNSURE, was_judged=True, was_visible=False)
    kept.append([(A, NORMAL), (A, NO_OPINION)])
    known = Earlier(blind_verdict=Verdict.UNSURE, was_judged=True, was_visible=True)
    assert kept.load([A])[A].earlier == known
    changed, _position = kept.load_since(position)
    assert changed[A].earlier == known


def test_an_answer_that_was_seen_stays_seen(open_opinions: OpenOpinions) -> None:
    kept = open_opinions()
    blind = Opinion(Verdict.UNSURE, "", Circumstances(GIVEN.time, result_visible=False))
    kept.append([(A, blind)])
    for _ in range(2):
        kept.add_seen([A, B])
    found = open_opinions().load([A, B])
    assert found == {A: blind, B: NO_OPINION}
    assert found[A].earlier == Earlier(blind_verdict=Verdict.UNSURE, was_judged=True, was_visible=True)
    assert found[B].earlier == Earlier(was_visible=True)
    assert open_opinions().load_since(0)[0][A].earlier.was_visible


def test_of_verdicts_from_before_it_was_written_down_those_with_a_model_have_shown_its_answer(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    c = "c" * 64
    given = Circumstances(GIVEN.time, result_visible=False)
    with monkeypatch.context() as patch:
        patch.setattr(schema, "_VERSIONS", schema._VERSIONS[:3])
        patch.setattr(schema, "NEWEST", 3)
        old = ReviewStore(lambda: path)
        with_model = Opinion(Verdict.NORMAL, "", replace(given, model_sha256="d" * 64))
        StoredOpinions(old).append([(A, with_model), (B, Opinion(Verdict.NORMAL, "", given)), (c, Opinion(note="c"))])
        old.close()
    store = ReviewStore(lambda: path)
    found = StoredOpinions(store).load([A, B, c])
    assert [opinion.earlier.was_visible for opinion in found.values()] == [True, False, False]
    store.close()
