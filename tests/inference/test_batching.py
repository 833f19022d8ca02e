import pytest

from xray_viewer.inference.batching import MOST_AT_ONCE, best_batch


def test_a_larger_batch_is_taken_as_long_as_it_saves_time() -> None:
    # A tenth of a second to start with, and a hundredth for each picture; from 16 on all cores are busy.
    def seconds(count: int) -> float:
        return 0.1 + 0.01 * min(count, 16) if count <= 16 else 0.26 * count / 16

    assert best_batch(seconds, 4) == 16


def test_where_nothing_is_saved_the_least_is_enough() -> None:
    assert best_batch(lambda count: 0.01 * count, 4) == 4


def test_it_ends_at_the_most() -> None:
    assert best_batch(lambda _count: 1.0, 4) == MOST_AT_ONCE


def test_what_does_not_fit_is_too_large() -> None:
    def seconds(count: int) -> float:
        if count > 8:
            raise RuntimeError("out of memory")
        return 1.0

    assert best_batch(seconds, 4) == 8


def test_a_device_that_fails_at_once_is_no_device() -> None:
    def seconds(_count: int) -> float:
        raise RuntimeError("lost")

    with pytest.raises(RuntimeError):
        best_batch(seconds, 4)
