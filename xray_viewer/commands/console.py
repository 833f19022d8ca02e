"""Speaking to the person at a terminal, and to the program behind a pipe."""

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from types import TracebackType
from typing import Self, TextIO

from xray_viewer.core.errors import OutputError, RequestError
from xray_viewer.core.pace import Pace, clock, rate_text
from xray_viewer.review.terminal_text import printable

_BAR_CELLS = 24


def prepare_streams() -> None:
    """Let every character through: what a stream's encoding lacks becomes an escape instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        # A window program on Windows has no streams, and a test may have put others in their place.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def tell(sentence: str) -> None:
    """Say something to the person, on stderr, where it does not mix with results."""
    if sentence and sys.stderr is not None:
        sys.stderr.write(f"{printable(sentence)}\n")


def put_text(text: str) -> None:
    """Put results for people on stdout."""
    with _explained_failure():
        _stdout().write(text)


def put_bytes(content: bytes) -> None:
    """Put results for programs on stdout, byte for byte: no platform's own line ends or encoding."""
    with _explained_failure():
        stream = _stdout()
        stream.flush()
        stream.buffer.write(content)
        stream.buffer.flush()


def flush_stdout() -> None:
    """Find out now, and not at the interpreter's end, whether the results got through."""
    if sys.stdout is not None:
        with _explained_failure():
            sys.stdout.flush()


def silence_stdout() -> None:
    """Drop what is still to be written to where nothing gets through."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class ProgressBar:
    """A bar on stderr while something long runs, and nothing left of it afterwards."""

    def __init__(self, total: int, *, is_wanted: bool) -> None:
        self._total = total
        self._done = 0
        self._pace = Pace()
        self._stream = sys.stderr if is_wanted and sys.stderr is not None and sys.stderr.isatty() else None
        self._written = 0

    def __enter__(self) -> Self:
        self._pace.start(time.monotonic())
        self.show(0)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._write(" " * self._written)
        self._write("")

    def show(self, done: int) -> None:
        """Show how many of the total are done, how many a second, and how long the rest will take."""
        now = time.monotonic()
        self._pace.add(done - self._done, now)
        self._done = done
        filled = _BAR_CELLS * done // max(self._total, 1)
        text = f"[{'#' * filled}{'.' * (_BAR_CELLS - filled)}] {done} of {self._total}"
        rate, left = self._pace.rate(now), self._pace.seconds_left(self._total - done, now)
        if rate is not None and left is not None:
            text += f", {rate_text(rate)} a second, {clock(left)} left"
        # What is left of a longer line before is wiped out.
        self._write(text.ljust(self._written))
        self._written = len(text)

    def _write(self, text: str) -> None:
        if self._stream is not None:
            self._stream.write(f"\r{text}")
            self._stream.flush()


@contextlib.contextmanager
def _explained_failure() -> Iterator[None]:
    """Turn a failure to write into ``OutputError``; a closed pipe is none, its reader has seen enough."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        silence_stdout()
        raise OutputError("stdout", f"The results cannot be written ({error.strerror}).") from error


def _stdout() -> TextIO:
    if sys.stdout is None:
        raise RequestError("There is no terminal to write to. Name a file with --output.")
    return sys.stdout
