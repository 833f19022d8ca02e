"""Decoder workers that crash, hang, take all memory, or lie: each costs one request."""

import os
import select
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from xray_viewer.readers import decoder_pool
from xray_viewer.readers.decoder_pool import DecoderError, DecoderMemoryError, DecoderPool, Request

REAL_PROGRAM = Path(decoder_pool.__file__).parent / "decoder_program.py"
# The real worker with codecs that misbehave in place of its own.
FAKE_PROGRAM = f"""
import importlib.util, os, sys, time
spec = importlib.util.spec_from_file_location("decoder_program", {str(REAL_PROGRAM)!r})
program = importlib.util.module_from_spec(spec)
spec.loader.exec_module(program)
program._MODULES = ()

def hang(source):
    while True:
        time.sleep(60)

def shout(source):
    os.write(1, b"a library's remark\\n")
    print("another one", flush=True)
    return source, {{}}

program.CODECS.clear()
program.CODECS.update(
    echo=lambda source, times=1: (source * times, {{"id": os.getpid()}}),
    crash=lambda source: os.abort(),
    leave=lambda source: os._exit(0),
    fail=lambda source: int("no number"),
    hang=hang,
    shout=shout,
    devour=lambda source: (bytearray(64 << 30), {{}}),
    nothing=lambda source: (b"", {{}}),
)
program.main()
"""


@pytest.fixture
def pool(tmp_path):
    program = tmp_path / "fake_program.py"
    program.write_text(FAKE_PROGRAM, encoding="utf-8")
    pool = DecoderPool(program, seconds=60)
    yield pool
    pool.close()


def echo(pool, source=b"samples", **options):
    return pool.decode(Request("echo", source, 1 << 30, options))


def has_ended(process_id):
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return True
    return False


def wait_for_end(process_id):
    try:
        process = os.pidfd_open(process_id)
    except ProcessLookupError:
        return
    assert select.select([process], [], [], 60)[0]
    os.close(process)


def test_samples_come_back_and_the_worker_is_used_again(pool):
    first, second = echo(pool), echo(pool, b"others", times=3)
    assert (bytes(first.samples), bytes(second.samples)) == (b"samples", b"othersothersothers")
    assert first.facts == second.facts


def test_frames_and_samples_larger_than_any_pipe(pool):
    source = os.urandom(5 << 20)
    assert bytes(echo(pool, source, times=4).samples) == source * 4


def test_samples_of_one_file_are_not_there_for_the_next(pool):
    echo(pool, b"x" * 5000)
    assert bytes(echo(pool, b"y").samples) == b"y"


def test_what_a_library_writes_is_no_answer(pool):
    assert bytes(pool.decode(Request("shout", b"a", 1)).samples) == b"a"


@pytest.mark.parametrize("codec", ["crash", "leave", "fail", "nothing", "unknown"])
def test_a_worker_that_fails_costs_its_request_and_is_replaced(pool, codec):
    before = echo(pool).facts["id"]
    with pytest.raises(DecoderError):
        pool.decode(Request(codec, b"a", 100))
    assert has_ended(before)
    assert echo(pool).facts["id"] != before


def test_a_worker_that_hangs_is_killed(tmp_path, pool):
    before = echo(pool).facts["id"]
    pool._seconds = 0.2
    with pytest.raises(DecoderError):
        pool.decode(Request("hang", b"a", 100))
    pool._seconds = 60
    assert has_ended(before)
    assert bytes(echo(pool).samples) == b"samples"


def test_more_samples_than_the_header_allows_are_refused(pool):
    with pytest.raises(DecoderError):
        pool.decode(Request("echo", b"1234", 3))
    assert bytes(pool.decode(Request("echo", b"123", 3)).samples) == b"123"


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone limits the memory")
def test_a_decoder_that_takes_too_much_memory_is_refused_it(pool):
    with pytest.raises(DecoderMemoryError):
        pool.decode(Request("devour", b"a", 100))
    assert bytes(echo(pool).samples) == b"samples"


def test_a_worker_that_died_while_nobody_looked_is_replaced(pool):
    before = echo(pool).facts["id"]
    os.kill(before, signal.SIGKILL)
    os.waitid(os.P_PID, before, os.WEXITED | os.WNOWAIT)
    assert echo(pool).facts["id"] != before


def test_workers_can_be_started_beforehand(pool):
    pool.prepare(2)
    pool.prepare(2)
    processes = {worker._process.pid for worker in pool._idle}
    assert len(processes) == 2
    assert echo(pool).facts["id"] in processes


def test_each_thread_has_a_worker_of_its_own(pool):
    together = threading.Barrier(3, timeout=60)

    def decode(number):
        together.wait()
        return [bytes(echo(pool, bytes([number]) * 1000, times=1 + turn).samples) for turn in range(20)]

    with ThreadPoolExecutor(3) as threads:
        for number, samples in enumerate(threads.map(decode, range(3))):
            assert samples == [bytes([number]) * 1000 * (1 + turn) for turn in range(20)]
    assert 1 <= len(pool._workers) <= 3


def test_closing_ends_a_worker_that_hangs_at_once(pool, monkeypatch):
    take, is_taken = pool._take, threading.Event()

    def take_and_tell():
        worker = take()
        is_taken.set()
        return worker

    monkeypatch.setattr(pool, "_take", take_and_tell)
    with ThreadPoolExecutor(1) as threads:
        future = threads.submit(pool.decode, Request("hang", b"a", 100))
        assert is_taken.wait(60)
        pool.close()
        with pytest.raises(DecoderError):
            future.result(timeout=60)
    assert bytes(echo(pool).samples) == b"samples"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_process_leaves_the_workers_alone(pool):
    before = echo(pool).facts["id"]
    pool.abandon()
    assert echo(pool).facts["id"] != before
    assert not has_ended(before)
    pool.close()
    assert not has_ended(before)
    for worker in pool._abandoned[0]:
        worker.end()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("ending", ["", "os._exit(0)", "os.kill(os.getpid(), 9)"])
def test_workers_end_with_the_program_and_leave_nothing(tmp_path, ending):
    program = tmp_path / "fake_program.py"
    program.write_text(FAKE_PROGRAM, encoding="utf-8")
    user = f"""
import atexit, os, sys
from pathlib import Path
from xray_viewer.readers.decoder_pool import DecoderPool, Request
pool = DecoderPool(Path(sys.argv[1]))
atexit.register(pool.close)
print(pool.decode(Request("echo", b"a", 1)).facts["id"], flush=True)
{ending}
"""
    folder = tmp_path / "temporary"
    folder.mkdir()
    completed = subprocess.run(
        [sys.executable, "-W", "error", "-X", "dev", "-c", user, program],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"TMPDIR": str(folder)},
    )
    assert completed.stderr == ""
    wait_for_end(int(completed.stdout))
    assert list(folder.iterdir()) == []
