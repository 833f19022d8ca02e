import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.measurement import Measurement, MeasurementKind
from xray_viewer.core.orientation import Orientation
from xray_viewer.core.radiograph import VoiLutFunction, Window
from xray_viewer.core.remembered import Framing, ImageKey, RememberedView
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_views import StoredViews, view_from_json, view_to_json

KEYS = [ImageKey(f"{number:064x}", 0) for number in range(40)]
VIEW = RememberedView(
    Window(40.25, 80, VoiLutFunction.SIGMOID),
    inverted=True,
    orientation=Orientation(3, is_flipped=True),
    framing=Framing((3.5, 4), 2.5),
    measurements=(
        Measurement(MeasurementKind.LENGTH, ((1.25, 2), (3, 4))),
        Measurement(MeasurementKind.ANGLE, ((1, 2), (3, 4), (5, -6))),
    ),
)

numbers = st.floats(-1e6, 1e6)
points = st.tuples(numbers, numbers)
views = st.builds(
    RememberedView,
    voi=st.none() | st.integers(0, 20) | st.builds(Window, numbers, st.floats(1, 1e6), st.sampled_from(VoiLutFunction)),
    inverted=st.booleans(),
    orientation=st.builds(Orientation, st.integers(0, 3), st.booleans()),
    framing=st.none() | st.builds(Framing, points, st.floats(1e-3, 1e3)),
    measurements=st.lists(
        st.builds(Measurement, st.just(MeasurementKind.LENGTH), st.tuples(points, points))
        | st.builds(Measurement, st.just(MeasurementKind.ANGLE), st.tuples(points, points, points))
    ).map(tuple),
)


@pytest.fixture
def store(tmp_path: Path) -> ReviewStore:
    return ReviewStore(lambda: tmp_path / "review.sqlite3")


@given(views)
def test_a_view_survives_the_way_into_the_store(view: RememberedView) -> None:
    assert view_from_json(view_to_json(view)) == view


@given(st.text() | st.recursive(st.none() | st.booleans() | numbers | st.text(), st.lists).map(json.dumps))
def test_what_is_no_view_is_none(text: str) -> None:
    assert view_from_json(text) is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("voi", [40, 0, "LINEAR"]),
        ("voi", [40, 80, "CURVED"]),
        ("voi", "first"),
        ("quarter_turns", 4),
        ("quarter_turns", None),
        ("framing", [1, 2, 0]),
        ("framing", [1, 2]),
        ("framing", [1, float("nan"), 1]),
        ("measurements", [["LENGTH", [[1, 2]]]]),
        ("measurements", [["LENGTH", [[1, 2], [3, float("inf")]]]]),
        ("measurements", [["AREA", [[1, 2], [3, 4]]]]),
        ("measurements", 7),
    ],
)
def test_a_view_with_a_wrong_part_is_none(name: str, value: object) -> None:
    assert view_from_json(json.dumps(json.loads(view_to_json(VIEW)) | {name: value})) is None


def test_views_stay_and_are_told_apart_by_content_and_frame(store: ReviewStore) -> None:
    views = StoredViews(store)
    frame = ImageKey(KEYS[0].sha256, 7)
    views.save({KEYS[0]: VIEW, frame: RememberedView(1), KEYS[1]: RememberedView(inverted=True)})
    store.close()
    assert views.load(KEYS[0]) == VIEW
    assert views.load(frame) == RememberedView(1)
    assert views.load(KEYS[2]) is None
    views.save({KEYS[0]: RememberedView(2), KEYS[1]: None})
    assert views.load(KEYS[0]) == RememberedView(2)
    assert views.load(KEYS[1]) is None
    store.close()


def test_those_that_were_saved_longest_ago_go(store: ReviewStore) -> None:
    views = StoredViews(store, most=3)
    for key in KEYS[:5]:
        views.save({key: VIEW})
    # Saved again and again, one image does not push out the others.
    for _again in range(10):
        views.save({KEYS[3]: VIEW})
    assert [key for key in KEYS if views.load(key)] == KEYS[2:5]
    views.save(dict.fromkeys(KEYS[10:20], VIEW))
    assert [key for key in KEYS if views.load(key)] == KEYS[17:20]
    store.close()


def test_what_is_forgotten_leaves_no_trace_on_the_disk(store: ReviewStore, tmp_path: Path) -> None:
    views = StoredViews(store)
    views.save(dict.fromkeys(KEYS, VIEW))
    assert any(b"40.25" in path.read_bytes() for path in tmp_path.iterdir())
    views.forget_all()
    assert [key for key in KEYS if views.load(key)] == []
    assert not any(b"40.25" in path.read_bytes() for path in tmp_path.iterdir())
    store.close()


def test_a_window_is_kept_without_what_the_file_says_of_it(store: ReviewStore, tmp_path: Path) -> None:
    StoredViews(store).save({KEYS[0]: RememberedView(Window(40, 80, explanation="John Doe"))})
    store.close()
    assert not any(b"John" in path.read_bytes() for path in tmp_path.iterdir())
