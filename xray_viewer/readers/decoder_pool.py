"""Decoders in processes of their own, which are ready before a file needs them.

Native decoders crash at corrupt data, keep busy for ever, or take all memory; and some hold the interpreter lock, so
that the window would stand still. A worker that does so ends that one file: it is killed and another one takes its
place. Starting a Python takes a tenth of a second and more, so workers live as long as the program.
"""

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from xray_viewer.readers.limits import MAX_PIXELS
from xray_viewer.readers.shared_samples import SharedSamples
from xray_viewer.readers.watchdog import Watchdog

_PROGRAM = Path(__file__).parent / "decoder_program.py"
# At least as many as the window has threads that read, thumbnails among them, so that none waits for another one's
# hanging decoder.
_FEWEST_SLOTS = 8
# Many times what the slowest decoder needs on a slow machine.
_SECONDS = 30.0
_SECONDS_PER_MEGABYTE = 0.5
# OpenJPEG, the hungriest, was measured to need 64 MiB and 8 bytes a sample, of which ``most_bytes`` allows 4.
_MEMORY = 512 << 20
_MEMORY_PER_BYTE = 4
_LONGEST_ANSWER = 4096
# Four bytes for each pixel of the largest picture.
_MOST_BYTES = 4 * MAX_PIXELS
# How large the file is that has to be read as a whole, and how large its picture is.
_MOST_ANNOUNCEMENTS = 2


class DecoderError(Exception):
    """Something that could not be decoded."""


class DecoderMemoryError(DecoderError):
    """There is not enough memory to decode it, or it takes more than it can need."""


@dataclass(frozen=True)
class Request:
    """What to decode: the frame, by which codec of ``decoder_program``, with which options of that codec.

    ``most_bytes``: the samples can take no more; time and memory are limited accordingly. Of a picture file the worker
    says it before it decodes: ``most_bytes`` is 0, and there is no ``source`` if the worker opens the file itself.
    """

    codec: str
    source: bytes
    most_bytes: int
    options: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Decoded:
    """The samples as the codec gives them, little endian, and what it says of them.

    There are none where the codec has found, before it decoded anything, that it should not: ``facts`` say why.
    """

    samples: memoryview
    facts: Mapping[str, Any]


class DecoderPool:
    """Workers that decode, started when they are needed or asked for; safe to be used from any thread."""

    def __init__(self, program: Path = _PROGRAM, seconds: float = _SECONDS) -> None:
        self._program = program
        self._seconds = seconds
        self._abandoned: list[set[_Worker]] = []
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._slots = threading.BoundedSemaphore(max(_FEWEST_SLOTS, os.cpu_count() or 1))
        self._workers: set[_Worker] = set()
        self._idle: list[_Worker] = []

    def prepare(self, count: int) -> None:
        """Start workers until so many are ready or on their way to it."""
        for _ in range(count):
            with self._lock:
                if len(self._workers) >= count:
                    return
            self._release(self._start())

    def decode(self, request: Request) -> Decoded:
        """Decode a frame. Raises ``DecoderError`` if that fails, takes too long, or ends the worker."""
        with self._slots:
            worker = self._take()
            try:
                decoded = worker.decode(request, self._seconds)
            except BaseException:
                # What corrupt data have left behind in a decoder's memory is not trusted with the next file.
                self._end(worker)
                raise
            self._release(worker)
            return decoded

    def close(self) -> None:
        """End all workers, busy ones too, whose requests fail. The pool can be used again."""
        with self._lock:
            idle, self._idle = self._idle, []
            busy = self._workers.difference(idle)
            self._workers = set()
        for worker in idle:
            worker.end()
        for worker in busy:
            worker.kill()  # the thread that waits for its answer learns of it, and does the rest

    def abandon(self) -> None:
        """Leave the workers to the process that was forked, whose pipes this one must not touch."""
        # Kept, so that nothing is closed or waited for when they are collected.
        self._abandoned.append(self._workers)
        self._begin()

    def _take(self) -> "_Worker":
        while True:
            with self._lock:
                worker = self._idle.pop() if self._idle else None
            if worker is None:
                return self._start()
            if worker.is_alive:
                return worker
            self._end(worker)

    def _start(self) -> "_Worker":
        try:
            worker = _Worker(self._program)
        except OSError as error:
            raise DecoderError("a worker cannot be started") from error
        with self._lock:
            self._workers.add(worker)
        return worker

    def _release(self, worker: "_Worker") -> None:
        with self._lock:
            if worker in self._workers:
                self._idle.append(worker)
                return
        worker.end()  # the pool was closed meanwhile

    def _end(self, worker: "_Worker") -> None:
        with self._lock:
            self._workers.discard(worker)
        worker.end()


class _Worker:
    """One process, for one request at a time."""

    def __init__(self, program: Path) -> None:
        self._shared = SharedSamples()
        try:
            self._process = subprocess.Popen(  # noqa: S603  # our own program, and no shell
                [sys.executable, "-P", str(program), self._shared.address],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                pass_fds=self._shared.inherited,
                # NumPy's threads would take address space, which is limited, and decode nothing.
                env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except BaseException:
            self._shared.close()
            raise
        self._watchdog = Watchdog(self._process.kill)

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def decode(self, request: Request, seconds: float) -> Decoded:
        try:
            answer, most_bytes = self._exchange(request, seconds)
            size = answer.get("bytes", 0)
            if size == 0 and "facts" in answer and request.most_bytes == 0:
                self._send(b"\n")
                return Decoded(memoryview(b""), answer["facts"])
            if answer.get("error") == MemoryError.__name__:
                raise DecoderMemoryError("it takes more memory than there is, or than it can need")
            if not 0 < size <= most_bytes:
                raise DecoderError(str(answer.get("error", "the frame has another size than was said")))
            samples = self._shared.take(size)
            self._send(b"\n")
            return Decoded(samples, answer["facts"])
        # An answer of another form than agreed is a sign of the same as none: corrupt data have had their way.
        except (OSError, EOFError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise DecoderError("the worker ended before it was done") from error
        finally:
            self._watchdog.call_off()

    def _exchange(self, request: Request, seconds: float) -> tuple[dict[str, Any], int]:
        """Give the answer, and how many bytes it may speak of at most."""
        header = {
            "codec": request.codec,
            "options": dict(request.options),
            "source_bytes": len(request.source),
            "most_bytes": request.most_bytes,
            "seconds": seconds,
            "seconds_per_megabyte": _SECONDS_PER_MEGABYTE,
            "memory": _MEMORY,
            "memory_per_byte": _MEMORY_PER_BYTE,
        }
        self._watchdog.watch(seconds + _SECONDS_PER_MEGABYTE * request.most_bytes / 1e6)
        self._send(json.dumps(header).encode() + b"\n", request.source)
        answer, most_bytes = self._receive(), request.most_bytes
        for _ in range(_MOST_ANNOUNCEMENTS if request.most_bytes == 0 else 0):
            if "announced" not in answer:
                break
            most_bytes = answer["announced"]
            if not 0 < most_bytes <= _MOST_BYTES:
                raise DecoderError("the worker announces a size that no picture has")
            self._watchdog.watch(seconds + _SECONDS_PER_MEGABYTE * most_bytes / 1e6)
            answer = self._receive()
        return answer, most_bytes

    def _receive(self) -> dict[str, Any]:
        answer = json.loads(_open(self._process.stdout).readline(_LONGEST_ANSWER))
        if not isinstance(answer, dict):
            raise TypeError("an answer is a JSON object")
        return answer

    def _send(self, *parts: bytes) -> None:
        requests = _open(self._process.stdin)
        for part in parts:
            requests.write(part)
        requests.flush()

    def kill(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()

    def end(self) -> None:
        """End the process and close what belongs to it."""
        self.kill()
        self._watchdog.close()
        for pipe in (self._process.stdin, self._process.stdout):
            # What was still to be written has nowhere to go.
            with contextlib.suppress(OSError):
                _open(pipe).close()
        self._shared.close()


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("the process was started without this pipe")
    return pipe


POOL = DecoderPool()
atexit.register(POOL.close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=POOL.abandon)
