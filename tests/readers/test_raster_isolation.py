"""Pictures are decoded by a worker: what their decoders do costs the file, and is not seen in the terminal."""

import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from tests.readers.pictures import encoded
from xray_viewer.core.errors import DamagedImageError, ReadError
from xray_viewer.readers import raster, read_radiograph
from xray_viewer.readers.decoder_pool import DecoderPool

GREY = (np.indices((24, 32)).sum(axis=0) * 4).astype(np.uint8)
# The real worker, with what becomes of it in place of decoding: it is told in the name of the file.
BAD_PROGRAM = """
import os, sys, time
from pathlib import Path
sys.path.insert(0, {root!r})
from xray_viewer.readers import decoder_program, raster_file

pixels = raster_file._pixels

def misbehave(image, kind):
    match Path(image.fp.name).name:
        case "crashes": os.abort()
        case "hangs": time.sleep(1000)
        case "devours": bytearray(64 << 30)
    return pixels(image, kind)

raster_file._pixels = misbehave
decoder_program.main()
"""


@pytest.fixture
def pool(tmp_path, monkeypatch):
    program = tmp_path / "bad_program.py"
    root = os.path.dirname(os.path.dirname(os.path.dirname(raster.__file__)))  # noqa: PTH120
    program.write_text(BAD_PROGRAM.format(root=root), encoding="utf-8")
    pool = DecoderPool(program)
    monkeypatch.setattr(raster, "POOL", pool)
    yield pool
    pool.close()


def saved(folder, name):
    path = folder / name
    Image.fromarray(GREY).save(path, format="PNG")
    return path


@pytest.mark.parametrize(
    "name",
    [
        "crashes",
        "hangs",
        pytest.param(
            "devours", marks=pytest.mark.skipif(sys.platform != "linux", reason="Linux alone limits the memory")
        ),
    ],
)
def test_a_decoder_that_misbehaves_costs_its_file(tmp_path, pool, name):
    pool._seconds = 0.5 if name == "hangs" else 60
    with pytest.raises(ReadError) as caught:
        read_radiograph(saved(tmp_path, name))
    assert caught.value.name == name
    pool._seconds = 60
    assert np.array_equal(read_radiograph(saved(tmp_path, "sound")).stored_values, GREY)


def test_what_is_refused_by_its_header_costs_no_worker(tmp_path, pool):
    read_radiograph(saved(tmp_path, "sound"))
    (before,) = pool._workers
    path = tmp_path / "refused"
    for image_format, length in (("JPEG", 20), ("PNG", 30), ("TIFF", 30), ("BMP", 20)):
        path.write_bytes(encoded(Image.fromarray(GREY), image_format)[:length])
        with pytest.raises(DamagedImageError):
            read_radiograph(path)
    assert pool._workers == {before}


def test_a_worker_is_asked_for_files_in_the_programs_own_folder(tmp_path, monkeypatch, pool):
    read_radiograph(saved(tmp_path, "sound"))
    (tmp_path / "inner").mkdir()
    saved(tmp_path / "inner", "a")
    monkeypatch.chdir(tmp_path / "inner")
    assert read_radiograph(type(tmp_path)("a")).rows == 24


@pytest.mark.parametrize("name", ["Röntgen 肺 🫁", b"\xff\xfe".decode("utf-8", "surrogateescape"), "a\nb"])
def test_names_in_any_alphabet(tmp_path, name):
    try:
        path = saved(tmp_path, name)
    except OSError:
        pytest.skip("this file system has no such names")
    assert np.array_equal(read_radiograph(path).stored_values, GREY)


def test_what_libtiff_remarks_is_not_seen_in_the_terminal(tmp_path):
    tiff = bytearray(encoded(Image.fromarray(GREY), "TIFF", compression="tiff_lzw"))
    tiff[20:60] = b"\xff" * 40
    path = tmp_path / "a.tif"
    path.write_bytes(tiff)
    program = (
        "import sys; from pathlib import Path; from xray_viewer.readers import read_radiograph; "
        "from xray_viewer.core.errors import ReadError\n"
        "try: read_radiograph(Path(sys.argv[1]))\n"
        "except ReadError: print('refused')"
    )
    completed = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, check=True)
    assert (completed.stdout, completed.stderr) == ("refused\n", "")


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="there is no such signal")
def test_a_picture_is_never_decoded_by_the_program_itself(tmp_path, pool):
    read_radiograph(saved(tmp_path, "sound"))
    (worker,) = pool._workers
    os.kill(worker._process.pid, signal.SIGSTOP)
    pool._seconds = 0.2
    with pytest.raises(DamagedImageError):
        read_radiograph(saved(tmp_path, "sound"))
