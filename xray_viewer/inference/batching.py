"""How many pictures a device takes at once."""

from collections.abc import Callable

# Beyond this a folder's pictures wait longer for each other than for the device.
MOST_AT_ONCE = 64
# A batch of twice the size must save so much of a picture's time, or it is not worth its memory.
_WORTH = 0.1


def best_batch(seconds: Callable[[int], float], least: int) -> int:
    """Find how many pictures at once a device takes in the least time, from ``least`` on, twice as many each time.

    ``seconds``: runs so many and says how long it took. What it raises for ``least`` goes through; a larger batch that
    fails, as for want of memory, is too large.
    """
    best, each = least, seconds(least) / least
    count = 2 * least
    while count <= MOST_AT_ONCE:
        try:
            took = seconds(count) / count
        except Exception:  # the runtime's errors have no common base
            break
        if took > each * (1 - _WORTH):
            break
        best, each = count, took
        count *= 2
    return best
