"""Has Python's garbage collected on the main thread alone.

Left to itself the collector runs on whichever thread allocates next. Should it meet one of Qt's objects there, as a
timer or a dialog that is part of a cycle, that is destroyed on a thread that is not its own, which Qt does not survive.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

_MILLISECONDS = 500


@contextmanager
def collected_on_the_main_thread() -> Iterator[None]:
    """Let nothing but a timer of this thread collect, as often as Python would by its own thresholds."""
    was_enabled = gc.isenabled()
    gc.disable()
    timer = QTimer(interval=_MILLISECONDS)
    timer.timeout.connect(collect)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        if was_enabled:
            gc.enable()


def collect() -> None:
    """Collect the oldest generation that has reached its threshold, and those younger than it."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
    if due:
        gc.collect(max(due))
