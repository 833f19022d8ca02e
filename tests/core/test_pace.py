import pytest

from xray_viewer.core.pace import Pace, clock, rate_text


def test_nothing_is_said_before_something_is_done() -> None:
    pace = Pace()
    assert pace.rate(5.0) is None
    pace.start(5.0)
    assert pace.rate(7.0) is None
    assert pace.seconds_left(10, 7.0) is None


def test_the_rate_is_what_was_done_since_the_beginning() -> None:
    pace = Pace()
    pace.start(100.0)
    pace.add(10, 101.0)
    pace.add(30, 102.0)
    assert pace.rate(102.0) == 20.0
    assert pace.seconds_left(50, 102.0) == 2.5


def test_what_is_long_ago_does_not_count() -> None:
    pace = Pace()
    pace.start(0.0)
    for second in range(1, 31):
        pace.add(100, float(second))
    for second in range(31, 61):
        pace.add(1, float(second))
    assert pace.rate(60.0) == pytest.approx(1.0)


def test_a_pause_is_not_taken_for_slowness() -> None:
    pace = Pace()
    pace.start(0.0)
    pace.add(10, 1.0)
    pace.start(1000.0)
    pace.add(10, 1001.0)
    assert pace.rate(1001.0) == 10.0


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "0:00"), (7, "0:07"), (59.6, "1:00"), (750, "12:30"), (3750, "1:02:30")]
)
def test_times_are_written_as_on_a_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_few_a_second_have_a_decimal() -> None:
    assert [rate_text(rate) for rate in (0.42, 9.96, 10.4, 812.3)] == ["0.4", "10.0", "10", "812"]
