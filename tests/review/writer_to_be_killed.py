"""Saves views one after another and says which are on the disk, until it is killed."""

import sys
from pathlib import Path

from xray_viewer.core.remembered import Framing, ImageKey, RememberedView
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_views import StoredViews


def key_number(number: int) -> ImageKey:
    return ImageKey(f"{number:064x}", number % 3)


def view_number(number: int) -> RememberedView:
    return RememberedView(framing=Framing((number, number / 7), 1.5))


if __name__ == "__main__":
    # On a quick disk it saves more of them than are usually kept, and what is over is no loss.
    views = StoredViews(ReviewStore(lambda: Path(sys.argv[1])), most=1 << 40)
    print("ready", flush=True)  # noqa: T201
    for number in range(int(sys.argv[2]), 1 << 60):
        views.save({key_number(number): view_number(number)})
        print(number, flush=True)  # noqa: T201
