import threading

import pytest

from xray_viewer.readers.watchdog import Watchdog


@pytest.fixture
def bitten():
    return threading.Event()


@pytest.fixture
def watchdog(bitten):
    watchdog = Watchdog(bitten.set)
    yield watchdog
    watchdog.close()


def test_it_bites_when_the_time_is_over_and_can_watch_again(watchdog, bitten):
    for _ in range(2):
        watchdog.watch(0.01)
        assert bitten.wait(60)
        bitten.clear()


def test_a_shorter_time_replaces_a_longer_one(watchdog, bitten):
    watchdog.watch(1000)
    watchdog.watch(0.01)
    assert bitten.wait(60)


def test_it_does_not_bite_once_it_is_called_off(bitten):
    watchdog = Watchdog(bitten.set)
    watchdog.watch(1000)
    watchdog.call_off()
    watchdog.close()
    assert not bitten.is_set()
    Watchdog(bitten.set).close()


def test_closing_ends_its_thread(bitten):
    before = set(threading.enumerate())
    watchdog = Watchdog(bitten.set)
    watchdog.watch(1000)
    (thread,) = set(threading.enumerate()) - before
    watchdog.close()
    assert not thread.is_alive()
