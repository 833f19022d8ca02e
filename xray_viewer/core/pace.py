"""How fast a long piece of work goes on, and how long the rest of it will take."""

from collections import deque

# Shorter ones jump with every batch; longer ones do not notice that the machine is busy with something else now.
_SECONDS = 10.0


class Pace:
    """Counts pieces as they are done, by a clock in seconds that the caller reads."""

    def __init__(self) -> None:
        self._done: deque[tuple[float, int]] = deque()
        self._count = 0

    def start(self, now: float) -> None:
        """Begin to count, as after a pause: what was before says nothing of how fast it goes on."""
        self._done.clear()
        self._done.append((now, self._count))

    def add(self, count: int, now: float) -> None:
        """Count pieces that are done."""
        self._count += count
        self._done.append((now, self._count))
        while len(self._done) > 2 and now - self._done[1][0] >= _SECONDS:
            self._done.popleft()

    def rate(self, now: float) -> float | None:
        """Give the pieces a second of late, None while nothing can be said."""
        if not self._done:
            return None
        began, before = self._done[0]
        seconds = now - began
        return (self._count - before) / seconds if seconds > 0 and self._count > before else None

    def seconds_left(self, count: int, now: float) -> float | None:
        """Say how long so many more pieces will take, None while nothing can be said."""
        rate = self.rate(now)
        return None if rate is None else count / rate


def clock(seconds: float) -> str:
    """Write a time as minutes and seconds, with the hours if there are any: 0:07, 12:30, 1:02:30."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def rate_text(rate: float) -> str:
    """Write pieces a second, with a decimal where there are few."""
    return f"{rate:.1f}" if rate < 10 else f"{rate:.0f}"
