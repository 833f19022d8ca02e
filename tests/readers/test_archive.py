"""ZIP archives: their images are listed and read like those of a folder, and a hostile one costs itself alone."""

import hashlib
import io
import os
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.factories import write_dicom
from xray_viewer.core.errors import (
    DamagedImageError,
    FileAccessError,
    ImageTooLargeError,
    NotAnImageError,
    ReadError,
    RequestError,
    UnsupportedImageError,
)
from xray_viewer.readers import archive as archives
from xray_viewer.readers import content_sha256, find_images, limits, read_radiograph
from xray_viewer.readers.dicom.listing import read_attributes

VALUES = np.arange(64, dtype=np.uint8).reshape(8, 8)


def png(values: np.ndarray = VALUES, **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(values).save(buffer, format="PNG", **options)
    return buffer.getvalue()


def dicom(folder: Path) -> bytes:
    return write_dicom(folder / "one.dcm", VALUES, PatientName="Doe^Jane").read_bytes()


def write_zip(path: Path, files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def given(requested: Path, **options: object) -> list[str]:
    return [image.given for image in find_images(requested, **options)]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    folder.mkdir()
    return folder


def test_an_archive_is_listed_like_a_folder(study: Path, tmp_path: Path) -> None:
    (study / "IM1.png").write_bytes(png())
    (study / "b").mkdir()
    (study / "b" / "x.png").write_bytes(png())
    files = {
        "IM10.png": png(),
        "IM9.png": png(),
        "inner/deep/IM1": dicom(tmp_path),
        "inner/IM2.dcm": dicom(tmp_path),
        "inner/picture.dat": png(),
        "notes.txt": b"Dear colleague",
        "DICOMDIR": dicom(tmp_path),
        "__MACOSX/inner/._IM2.dcm": b"resources",
        ".hidden/IM1.png": png(),
    }
    write_zip(study / "a.zip", files)
    assert given(study) == [
        "IM1.png",
        "a.zip/IM9.png",
        "a.zip/IM10.png",
        "a.zip/inner/IM2.dcm",
        "a.zip/inner/picture.dat",
        "a.zip/inner/deep/IM1",
        "b/x.png",
    ]
    assert given(study, recursive=False) == ["IM1.png"]


def test_an_archive_that_is_named_is_opened_whatever_its_suffix(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_zip(tmp_path / "study.backup", {"a.png": png()})
    monkeypatch.chdir(tmp_path)
    assert given(Path("study.backup")) == ["study.backup/a.png"]
    assert given(Path("study.backup/a.png")) == ["study.backup/a.png"]


def test_an_office_document_in_a_folder_is_no_archive_of_images(study: Path) -> None:
    for name in ("letter.docx", "archive", "study.ZIP"):
        write_zip(study / name, {"media/image1.png": png()})
    assert given(study) == ["archive/media/image1.png", "study.ZIP/media/image1.png"]


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_a_file_in_an_archive_is_read_as_if_it_were_unpacked(tmp_path: Path, method: int) -> None:
    contents = {"in/a.dcm": dicom(tmp_path), "in/b.png": png()}
    archive = write_zip(tmp_path / "a.zip", contents, method)
    for name, content in contents.items():
        path = archive / name
        plain = tmp_path / Path(name).name
        plain.write_bytes(content)
        ours, expected = read_radiograph(path), read_radiograph(plain)
        assert np.array_equal(ours.stored_values, expected.stored_values)
        assert ours.sha256 == content_sha256(path) == hashlib.sha256(content).hexdigest()
        assert (ours.source_format, ours.facts) == (expected.source_format, expected.facts)
    assert any(attribute.keyword == "PatientName" for attribute in read_attributes(archive / "in" / "a.dcm"))
    with pytest.raises(ReadError, match="no DICOM file"):
        read_attributes(archive / "in" / "b.png")


def test_a_photograph_in_an_archive_is_read_at_a_reduced_scale_too(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    Image.fromarray(np.full((640, 800), 90, np.uint8)).save(buffer, format="JPEG")
    archive = write_zip(tmp_path / "a.zip", {"a.jpg": buffer.getvalue()})
    assert read_radiograph(archive / "a.jpg", least_side=128).stored_values.shape == (160, 200)


def test_what_is_in_no_archive_is_not_there(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "a.zip", {"a.png": png()})
    (tmp_path / "b.png").write_bytes(png())
    for path in (archive / "b.png", tmp_path / "b.png" / "a.png", tmp_path / "gone.zip" / "a.png"):
        with pytest.raises(FileAccessError):
            read_radiograph(path)
        assert content_sha256(path) == ""
    with pytest.raises(RequestError, match=r"There is no file or folder .*b\.png.a\.png"):
        find_images(tmp_path / "b.png" / "a.png")


def test_an_archive_that_is_replaced_is_read_anew(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "a.zip", {"a.png": png()})
    assert read_radiograph(archive / "a.png").stored_values[0, 1] == 1
    write_zip(archive, {"a.png": png(VALUES + 7), "b.png": png()})
    os.utime(archive, (1, 1))
    assert read_radiograph(archive / "a.png").stored_values[0, 1] == 8
    assert [image.path for image in find_images(archive)] == [archive / "a.png", archive / "b.png"]


def count_parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    parsed: list[str] = []
    real = archives._parsed

    def parse(archive: Path) -> archives.Directory:
        parsed.append(archive.name)
        return real(archive)

    monkeypatch.setattr(archives, "_parsed", parse)
    return parsed


def test_the_directories_of_many_small_archives_are_parsed_once(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = count_parsed(monkeypatch)
    for number in range(9):
        write_zip(study / f"{number}.zip", {"a.png": png()})
    for _ in range(2):
        assert len(given(study)) == 9
    assert parsed == [f"{number}.zip" for number in range(9)]


def test_of_large_directories_only_the_last_ones_used_are_kept(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = count_parsed(monkeypatch)
    monkeypatch.setattr(archives, "_MOST_KEPT_FILES", 5)
    paths = [write_zip(study / f"{count}.zip", {f"{number}.png": b"" for number in range(count)}) for count in (2, 3)]
    large = write_zip(study / "6.zip", {f"{number}.png": b"" for number in range(6)})
    for path in (*paths, *paths, large, large, *paths):
        archives.read_directory(path)
    assert parsed == ["2.zip", "3.zip", "6.zip", "2.zip", "3.zip"]


def test_directories_are_forgotten_when_they_are_not_needed_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = count_parsed(monkeypatch)
    archive = write_zip(tmp_path / "a.zip", {"a.png": png()})
    archives.read_directory(archive)
    archives.forget_directories()
    archives.read_directory(archive)
    assert parsed == ["a.zip", "a.zip"]


def test_names_lead_nowhere_else_and_two_of_one_name_are_two(tmp_path: Path) -> None:
    archive = tmp_path / "a.zip"
    names = ["../../etc/a.png", "/etc/a.png", "x\\y.png", "x/./y.png", "C:/x.png", f"{'9' * 5000}.png", ".."]
    with zipfile.ZipFile(archive, "w") as opened:
        for number, name in enumerate(names):
            opened.writestr(name, png(VALUES + number))
        with pytest.warns(UserWarning, match="Duplicate name"):
            opened.writestr("C:/x.png", png(VALUES + 7))
    listed = [image.path for image in find_images(archive)]
    assert sorted(path.relative_to(archive).as_posix() for path in listed) == sorted(
        ["etc/a.png", "etc/a (2).png", "x/y.png", "x/y (2).png", "C:/x.png", "C:/x (2).png", f"{'9' * 5000}.png"]
    )
    assert sorted(int(read_radiograph(path).stored_values[0, 0]) for path in listed) == [0, 1, 2, 3, 4, 5, 7]


def test_an_archive_in_an_archive_is_a_row_that_says_so(tmp_path: Path) -> None:
    inner = write_zip(tmp_path / "inner.zip", {"a.png": png()}).read_bytes()
    archive = write_zip(tmp_path / "a.zip", {"b/inner.zip": inner})
    (image,) = find_images(archive)
    with pytest.raises(UnsupportedImageError) as caught:
        read_radiograph(image.path)
    assert str(caught.value) == (
        "inner.zip: It is an archive within an archive. Unpack the outer one and open the folder."
    )


def encrypt(archive: Path, *names: str) -> None:
    """Mark members as encrypted, in the directory and where they stand."""
    data = bytearray(archive.read_bytes())
    for signature, flags, name_length, name in ((b"PK\x01\x02", 8, 28, 46), (b"PK\x03\x04", 6, 26, 30)):
        at = data.find(signature)
        while at >= 0:
            (length,) = struct.unpack_from("<H", data, at + name_length)
            if data[at + name : at + name + length].decode() in names:
                data[at + flags] |= 1
            at = data.find(signature, at + 4)
    archive.write_bytes(data)


def test_an_encrypted_archive_is_a_row_with_a_reason(study: Path) -> None:
    archive = write_zip(study / "a.zip", {"1.png": png(), "2.png": png(), "3.png": png()})
    encrypt(archive, "1.png", "2.png")
    assert given(study) == ["a.zip", "a.zip/3.png"]
    with pytest.raises(UnsupportedImageError) as caught:
        read_radiograph(archive)
    assert str(caught.value) == (
        "a.zip: 2 files in it are encrypted. Unpack the archive and open the folder, with its password."
    )
    encrypt(archive, "3.png")
    os.utime(archive, (1, 1))
    assert given(study) == ["a.zip"]


@pytest.mark.parametrize("content", [b"PK\x03\x04 and nothing else", b"PK\x05\x06 and nothing of what should follow"])
def test_a_damaged_archive_is_a_row_with_a_reason(study: Path, content: bytes) -> None:
    (study / "a.zip").write_bytes(content)
    assert given(study) == ["a.zip"]
    with pytest.raises(DamagedImageError, match="The archive is damaged or cut short"):
        read_radiograph(study / "a.zip")


def test_every_cut_of_an_archive_ends_in_rows(study: Path) -> None:
    whole = write_zip(study / "a.zip", {"1.png": png(), "2": png()}).read_bytes()
    for length in range(len(whole)):
        (study / "a.zip").write_bytes(whole[:length])
        os.utime(study / "a.zip", (length + 1, length + 1))
        assert given(study) == ["a.zip"]
        with pytest.raises(ReadError):
            read_radiograph(study / "a.zip")


def test_an_archive_that_lacks_its_beginning_keeps_what_is_left(study: Path) -> None:
    contents = {"IM1": dicom(study.parent), "IM2": png(), "IM3": png(VALUES + 1)}
    data = write_zip(study / "a.zip", contents).read_bytes()
    second = data.index(b"PK\x03\x04", 1)
    third = data.index(b"PK\x03\x04", second + 1)
    (study / "a.zip").write_bytes(data[third:])
    assert given(study) == ["a.zip/IM1", "a.zip/IM2", "a.zip/IM3"]
    for name in ("IM1", "IM2"):
        with pytest.raises(DamagedImageError, match="It is damaged in its archive"):
            read_radiograph(study / "a.zip" / name)
    assert read_radiograph(study / "a.zip" / "IM3").stored_values[0, 0] == 1


def test_an_archive_cut_off_within_its_first_file_is_a_row_with_a_reason(study: Path) -> None:
    data = write_zip(study / "a.zip", {"IM1": png(), "2.png": png()}).read_bytes()
    (study / "a.zip").write_bytes(data[7:])
    assert given(study) == ["a.zip"]
    with pytest.raises(NotAnImageError):
        read_radiograph(study / "a.zip")


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA])
def test_a_file_of_which_nobody_can_say_what_it_is_has_a_row(study: Path, method: int) -> None:
    data = bytearray(write_zip(study / "a.zip", {"IM1": png()}, method).read_bytes())
    if method == zipfile.ZIP_DEFLATED:
        data[data.index(b"IM1") + 3] |= 0x06  # a block of a kind that there is not (RFC 1951, 3.2.3)
        (study / "a.zip").write_bytes(data)
    assert given(study) == ["a.zip/IM1"]
    with pytest.raises(ReadError, match=r"damaged in its archive|packed in a way"):
        read_radiograph(study / "a.zip" / "IM1")


def test_what_claims_to_be_an_archive_and_is_none_is_a_row(study: Path) -> None:
    (study / "letter.zip").write_text("Dear colleague")
    assert given(study) == ["letter.zip"]
    with pytest.raises(NotAnImageError):
        read_radiograph(study / "letter.zip")


def test_a_sound_archive_is_no_image_itself_and_an_empty_one_has_none(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedImageError, match=r"It is a ZIP archive\. Open it as a study"):
        read_radiograph(write_zip(tmp_path / "a.zip", {"a.png": png()}))
    assert given(write_zip(tmp_path / "b.zip", {})) == []


def test_a_bomb_is_refused_before_it_is_inflated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = write_zip(tmp_path / "a.zip", {"bomb.png": png() + bytes(50_000_000), "a.png": png()})
    assert archive.stat().st_size < 100_000
    monkeypatch.setattr(limits, "available_memory", lambda: 20_000_000)
    assert given(archive) == [f"{archive.as_posix()}/a.png", f"{archive.as_posix()}/bomb.png"]
    with pytest.raises(ImageTooLargeError, match=r"Unpacked it has 50 MB and needs \d+ MB of memory"):
        read_radiograph(archive / "bomb.png")
    monkeypatch.setattr(archives, "_MOST_BYTES", 40_000_000)
    with pytest.raises(ImageTooLargeError, match="Unpacked it would have 50 MB, which is more than any picture"):
        read_radiograph(archive / "bomb.png")
    monkeypatch.setattr(limits, "available_memory", lambda: None)
    assert read_radiograph(archive / "a.png").rows == 8


def test_a_bomb_that_lies_about_its_size_is_inflated_no_further(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "a.zip", {"bomb.png": png() + bytes(50_000_000)})
    data = bytearray(archive.read_bytes())
    struct.pack_into("<I", data, data.index(b"PK\x01\x02") + 24, 1000)
    archive.write_bytes(data)
    archives.read_directory(archive)
    tracemalloc.start()
    try:
        with pytest.raises(DamagedImageError, match="It is damaged in its archive"):
            read_radiograph(archive / "bomb.png")
        _now, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 1_000_000


def plain_end(archive: Path) -> None:
    """Leave the archive as it was written."""


def end_with_offset_like_a_record(archive: Path) -> None:
    """Write the signature of the end of the directory where the end says at which offset that begins."""
    data = archive.read_bytes()
    archive.write_bytes(data[:-6] + b"PK\x05\x06" + data[-2:])


def end_of_a_large_archive_and_the_longest_comment(archive: Path) -> None:
    """Say how large the directory is in the records of a large archive alone, before a comment."""
    data = archive.read_bytes()
    (count, size, offset) = struct.unpack_from("<HII", data, len(data) - 12)
    record = struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, offset)
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, len(data) - 22, 1)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFF)
    archive.write_bytes(data[:-22] + record + locator + end + bytes(0xFFFF))


@pytest.mark.parametrize(
    "change", [plain_end, end_with_offset_like_a_record, end_of_a_large_archive_and_the_longest_comment]
)
def test_a_directory_of_far_too_many_files_is_not_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], None]
) -> None:
    archive = write_zip(tmp_path / "a.zip", {f"{number}.png": png() for number in range(1500)})
    change(archive)
    assert len(given(archive)) == 1500
    archives.forget_directories()
    monkeypatch.setattr(archives, "_MOST_DIRECTORY_BYTES", 70_000)
    assert given(archive) == [archive.as_posix()]
    with pytest.raises(ImageTooLargeError, match="The archive holds too many files"):
        read_radiograph(archive)


def test_a_file_that_is_damaged_in_its_archive_costs_itself_alone(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "a.zip", {"a.png": png(), "b.png": png()}, zipfile.ZIP_STORED)
    data = bytearray(archive.read_bytes())
    data[data.index(b"IDAT") + 5] ^= 0xFF
    archive.write_bytes(data)
    with pytest.raises(DamagedImageError, match="It is damaged in its archive"):
        read_radiograph(archive / "a.png")
    assert read_radiograph(archive / "b.png").rows == 8


def test_an_unknown_packing_is_said(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "a.zip", {"a.png": png()}, zipfile.ZIP_LZMA)
    with pytest.raises(UnsupportedImageError, match="packed in a way"):
        read_radiograph(archive / "a.png")


def test_a_cancelled_search_looks_at_no_further_file(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "a.zip", {f"{number}.png": png() for number in range(9)})
    found: list[str] = []
    for image in find_images(archive, cancelled=lambda: len(found) == 3):
        found.append(image.given)  # noqa: PERF401 - it is asked for between two
    assert len(found) == 3


def test_a_link_to_an_archive_that_was_met_is_not_listed_again(study: Path) -> None:
    write_zip(study / "a.zip", {"1.png": png()})
    try:
        (study / "b.zip").symlink_to(study / "a.zip")
    except OSError:
        pytest.skip("this system makes no symbolic links")
    assert given(study) == ["a.zip/1.png"]
