"""What a row shows of a file's header, read without the picture."""

import os
import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.factories import write_dicom
from xray_viewer.core.row_header import NO_HEADER, RowHeader, day
from xray_viewer.readers import read_radiograph
from xray_viewer.readers.header import read_row_header

PIXELS = np.arange(64, dtype=np.uint8).reshape(8, 8)


def dicom(path: Path, **attributes: str) -> Path:
    return write_dicom(path, PIXELS, **attributes)


def test_a_header_is_read_without_its_pixels(tmp_path: Path) -> None:
    path = dicom(
        tmp_path / "a.dcm",
        PatientName="Roe^Jane",
        PatientID="7",
        StudyDescription="Thorax",
        SeriesDescription="not this",
        StudyDate="20200102",
        ViewPosition="pa",
        PatientBirthDate="19750101",
    )
    header = RowHeader("Roe, Jane", "7", "Thorax", "2020-01-02", "PA", "045Y")
    assert read_row_header(path) == header
    assert header.age_years == 45
    path.write_bytes(path.read_bytes()[:-32])
    assert read_row_header(path) == header


def test_it_says_what_the_picture_says(tmp_path: Path) -> None:
    path = dicom(tmp_path / "a.dcm", PatientAge="010M", ViewPosition="AP", SeriesDescription="bedside")
    facts = read_radiograph(path).facts
    header = read_row_header(path)
    assert (header.view_position, header.patient_age) == (facts.view_position, facts.patient_age) == ("AP", "010M")
    assert header.study == "bedside"


def test_a_name_in_other_scripts_is_known(tmp_path: Path) -> None:
    path = dicom(
        tmp_path / "a.dcm", SpecificCharacterSet="ISO_IR 192", PatientName="Yamada^Tarou=山田^太郎=やまだ^たろう"
    )
    header = read_row_header(path)
    assert (header.patient_name, header.other_names) == ("Yamada, Tarou", "山田^太郎=やまだ^たろう")


def test_a_file_in_an_archive_has_its_header(tmp_path: Path) -> None:
    path = dicom(tmp_path / "a.dcm", PatientID="7")
    with zipfile.ZipFile(tmp_path / "study.zip", "w") as archive:
        archive.write(path, "chest/a.dcm")
    assert read_row_header(tmp_path / "study.zip" / "chest" / "a.dcm").patient_id == "7"


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_in_an_archive_too_it_is_read_without_its_pixels(tmp_path: Path, method: int) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (500, 500), np.uint8)
    path = write_dicom(tmp_path / "a.dcm", noise, PatientID="7")
    with zipfile.ZipFile(tmp_path / "study.zip", "w", method) as archive:
        archive.write(path, "a.dcm")
    content = bytearray((tmp_path / "study.zip").read_bytes())
    middle = len(content) // 2
    content[middle : middle + 1000] = bytes(1000)
    (tmp_path / "study.zip").write_bytes(content)
    assert read_row_header(tmp_path / "study.zip" / "a.dcm").patient_id == "7"


@pytest.mark.parametrize("name", ["a.dcm", "a.png"])
def test_no_more_of_an_archive_is_inflated_than_is_needed(tmp_path: Path, name: str) -> None:
    path = write_dicom(tmp_path / "a.dcm", np.zeros((3000, 3000), np.uint8), PatientID="7")
    if name == "a.png":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(9_000_000))
    with zipfile.ZipFile(tmp_path / "study.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(path, name)
    read_row_header(dicom(tmp_path / "b.dcm"))  # what is imported for the first takes memory, too
    tracemalloc.start()
    try:
        header = read_row_header(tmp_path / "study.zip" / name)
        _now, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert header.patient_id == ("7" if name == "a.dcm" else "")
    assert most < 1_000_000


@pytest.mark.parametrize("kind", ["png", "nothing", "folder", "cut short", "pipe"])
def test_without_a_header_that_can_be_read_it_is_empty(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a"
    match kind:
        case "png":
            Image.fromarray(PIXELS).save(path, "PNG")
        case "folder":
            path.mkdir()
        case "cut short":
            path.write_bytes(dicom(tmp_path / "a.dcm").read_bytes()[:140])
        case "pipe" if hasattr(os, "mkfifo"):
            os.mkfifo(path)
    assert read_row_header(path) == NO_HEADER


@pytest.mark.parametrize(("date", "words"), [("20200102", "2020-01-02"), ("", ""), ("2020.01.02", "2020.01.02")])
def test_a_date_has_hyphens(date: str, words: str) -> None:
    assert day(date) == words
