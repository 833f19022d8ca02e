import hashlib
import os
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image
from pydicom.uid import DeflatedExplicitVRLittleEndian

from tests.factories import write_dicom
from xray_viewer.core.errors import FileAccessError, ImageTooLargeError, NotAnImageError, ReadError
from xray_viewer.readers import decoder_pool, limits, read_radiograph
from xray_viewer.readers.dicom import inflation
from xray_viewer.readers.dicom.listing import read_attributes
from xray_viewer.readers.signature import HEAD_BYTES, FileKind, recognise

VALUES = np.arange(64, dtype=np.uint8).reshape(8, 8)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\0" * 128 + b"DICM", FileKind.DICOM),
        (b"II*\0" + b"\0" * 124 + b"DICM", FileKind.DICOM),
        (b"\x08\x00\x05\x00CS\x0a\x00ISO_IR 100", FileKind.DICOM),
        (b"\x08\x00\x08\x00\x10\x00\x00\x00ORIGINAL", FileKind.DICOM),
        (b"\x02\x00\x00\x00UL\x04\x00\xc0\0\0\0", FileKind.DICOM),
        (b"\x00\x08\x00\x05CS\x00\x0aISO_IR 100", FileKind.DICOM),
        (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
        (b"\xff\xd8\xff\xe0", FileKind.JPEG),
        (b"MM\0*", FileKind.TIFF),
        (b"II+\0", FileKind.TIFF),
        (b"BM" + b"\0" * 12 + b"\x28\0\0\0", FileKind.BMP),
        (b"BMW is a car, and this is a text about it", None),
        (b"", None),
        (b"\x08\x00", None),
        (b"\x08\x00\x05\x00\xff\xff\xff\x7f", None),
        (b"\0" * HEAD_BYTES, None),
        (b"PATIENT REPORT\n", None),
    ],
)
def test_files_are_recognised_by_their_first_bytes(head, kind):
    assert recognise(head) is kind


@pytest.mark.parametrize("name", ["scan.png", "scan.dcm", "scan", "scan.txt", "Röntgen 肺 🫁.dcm"])
def test_the_suffix_means_nothing(tmp_path, name):
    as_dicom = read_radiograph(write_dicom(tmp_path / name, VALUES))
    assert as_dicom.source_format.startswith("DICOM")
    Image.fromarray(VALUES).save(tmp_path / name, format="PNG")
    as_png = read_radiograph(tmp_path / name)
    assert as_png.source_format == "PNG"
    assert np.array_equal(as_png.stored_values, as_dicom.stored_values)


def test_the_checksum_is_of_the_whole_file(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", VALUES)
    assert read_radiograph(path).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("content", [b"", b"Dear colleague,\n", b"\0" * 5000, b"%PDF-1.7 ..."])
def test_what_is_no_image_is_said_to_be_none(tmp_path, content):
    path = tmp_path / "letter.dcm"
    path.write_bytes(content)
    with pytest.raises(NotAnImageError) as caught:
        read_radiograph(path)
    assert caught.value.name == "letter.dcm"
    assert str(tmp_path) not in str(caught.value)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileAccessError, match="not there"):
        read_radiograph(tmp_path / "gone.dcm")


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(FileAccessError, match="folder"):
        read_radiograph(tmp_path)


def test_an_impossible_path(tmp_path):
    with pytest.raises(FileAccessError):
        read_radiograph(tmp_path / "a\0b")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.dcm")
    with pytest.raises(FileAccessError, match="device"):
        read_radiograph(tmp_path / "pipe.dcm")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", VALUES)
    path.chmod(0)
    with pytest.raises(FileAccessError, match="may not"):
        read_radiograph(path)


def test_a_picture_larger_than_memory_is_refused_before_it_is_decoded(tmp_path, monkeypatch):
    path = write_dicom(tmp_path / "a.dcm", np.zeros((1000, 1000), np.uint16))
    monkeypatch.setattr(limits, "available_memory", lambda: 7_000_000)
    with pytest.raises(ImageTooLargeError, match="1000 x 1000 pixels") as caught:
        read_radiograph(path)
    assert "7 MB are free" in str(caught.value)


def test_a_file_larger_than_memory_is_not_even_read(tmp_path, monkeypatch):
    path = write_dicom(tmp_path / "a.dcm", np.zeros((1000, 1000), np.uint16))
    monkeypatch.setattr(limits, "available_memory", lambda: 1_000_000)
    with pytest.raises(ImageTooLargeError, match="file of 2 MB"):
        read_radiograph(path)


@pytest.mark.parametrize("read", [read_radiograph, read_attributes])
def test_a_deflated_file_that_inflates_to_more_than_memory_is_refused(tmp_path, monkeypatch, read):
    values = np.zeros((5000, 4000), np.uint8)
    path = write_dicom(tmp_path / "a.dcm", values, transfer_syntax=DeflatedExplicitVRLittleEndian)
    assert path.stat().st_size < 100_000
    assert read(path)
    monkeypatch.setattr(limits, "available_memory", lambda: 30_000_000)
    with pytest.raises(ImageTooLargeError, match=r"It is compressed, has \d+ MB or more without that, and needs"):
        read(path)
    monkeypatch.setattr(limits, "available_memory", lambda: None)
    monkeypatch.setattr(inflation, "_MOST_BYTES", 10_000_000)
    with pytest.raises(ImageTooLargeError, match="far larger than any picture"):
        read(path)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone limits the memory")
def test_running_out_of_memory_is_said(tmp_path, monkeypatch):
    path = tmp_path / "a.png"
    Image.new("L", (8000, 8000)).save(path)
    monkeypatch.setattr(decoder_pool, "_MEMORY", 32 << 20)
    monkeypatch.setattr(decoder_pool, "_MEMORY_PER_BYTE", 0)
    with pytest.raises(ImageTooLargeError, match="There is not enough memory for this picture"):
        read_radiograph(path)


def test_the_memory_at_hand_is_plausible():
    available = limits.available_memory()
    assert available is None or available > 1 << 20


def test_every_error_is_a_read_error_with_the_files_name(tmp_path):
    whole = write_dicom(tmp_path / "whole.dcm", VALUES, PatientName="Doe^Jane").read_bytes()
    path = tmp_path / "part.dcm"
    for length in range(0, len(whole), 7):
        path.write_bytes(whole[:length])
        with pytest.raises(ReadError) as caught:
            read_radiograph(path)
        assert caught.value.name == "part.dcm"
        assert "Doe" not in str(caught.value)


def test_pictures_are_read_without_pydicom(tmp_path):
    Image.fromarray(VALUES).save(tmp_path / "a.png")
    program = (
        "import sys; from pathlib import Path; from xray_viewer.readers import read_radiograph;"
        "read_radiograph(Path(sys.argv[1])); sys.exit('pydicom' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, tmp_path / "a.png"], check=True)
