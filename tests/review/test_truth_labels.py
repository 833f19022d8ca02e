"""Where the truth comes from: folders and lists, as people make them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.errors import RequestError
from xray_viewer.core.truth import Truth
from xray_viewer.review.truth_labels import LabelRow, Matched, match_labels, read_labels, truth_of_folders

SICK, WELL = Truth.PNEUMONIA, Truth.NORMAL


@pytest.mark.parametrize(
    ("given", "truth"),
    [
        ("NORMAL/a.png", WELL),
        ("test/Pneumonia/bacteria/a.png", SICK),
        ("pneumonia/normal/a.png", WELL),
        ("a.png", None),
        ("normal.png", None),
        ("not normal/a.png", None),
        ("children.zip/NORMAL/a.png", WELL),
    ],
)
def test_folders_say_what_is_in_them(given: str, truth: Truth | None) -> None:
    assert truth_of_folders(given) is truth


def _read(tmp_path: Path, content: bytes) -> list[LabelRow]:
    path = tmp_path / "labels.csv"
    path.write_bytes(content)
    return read_labels(path)


@pytest.mark.parametrize(
    "content",
    [
        b"file,label\na.png,NORMAL\nb.png,PNEUMONIA\n",
        b"\xef\xbb\xbfFile Name;Age;Diagnosis\r\na.png;3;normal\r\nb.png;4;Pneumonia\r\n",
        b"path\tpneumonia\na.png\t0\nb.png\t1\n",
        b"\n\nImage_ID,Ground-Truth\na.png, no finding \nb.png,bacterial pneumonia\n",
        b'"label","path"\n"negative","a.png"\n"positive","b.png"\n\n',
        "file,label\na.png,NORMAL\nb.png,PNEUMONIA\n".encode("utf-16"),
    ],
)
def test_lists_of_many_kinds_are_read(tmp_path: Path, content: bytes) -> None:
    assert _read(tmp_path, content) == [LabelRow("a.png", WELL), LabelRow("b.png", SICK)]


def test_names_in_the_code_page_of_a_spreadsheet_are_read(tmp_path: Path) -> None:
    assert _read(tmp_path, "file,label\nMüller.png,1\n".encode("cp1252")) == [LabelRow("Müller.png", SICK)]


def test_other_labels_and_short_lines(tmp_path: Path) -> None:
    rows = _read(tmp_path, b"file,label\na.png,COVID\nb.png,\nc.png\n,NORMAL\n")
    assert rows == [LabelRow("a.png", None), LabelRow("b.png", None)]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"label\nNORMAL\n", "no column 'file'"),
        (b"file,comment\na.png,fine\n", "no column 'label'"),
        (b"", "no column 'file'"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "no column 'file'"),
        (b'file,label\n"' + b"a" * 200_000 + b'",NORMAL\n', "no CSV file"),
    ],
)
def test_what_is_no_list_is_said(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(RequestError, match=words):
        _read(tmp_path, content)


def test_a_list_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match=r"gone\.csv cannot be read"):
        read_labels(tmp_path / "gone.csv")


def test_a_file_of_another_size_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.csv").open("wb") as file:
        file.truncate(1 << 30)
    with pytest.raises(RequestError, match="too large for a list"):
        read_labels(tmp_path / "huge.csv")


@pytest.mark.parametrize(
    ("line", "image"),
    [
        ("normal/A.PNG", 0),
        (r"C:\data\NORMAL\a.png", 0),
        ("/data/x/PNEUMONIA/a.png", 1),
        ("./sub/deep/b.jpeg", 2),
        ("b.jpeg", 2),
        ("b", 2),
        ("b.dcm", 2),
        ("1.2.840.3", 3),
        ("1.2.840.3.dcm", 3),
        ("1.2.840.4", None),
        ("a.png", None),
        ("other/b.jpeg", None),
        ("", None),
    ],
)
def test_lines_find_their_images(line: str, image: int | None) -> None:
    given = ["NORMAL/a.png", "PNEUMONIA/a.png", "deep/b.jpeg", "1.2.840.3.dcm"]
    matched = match_labels([LabelRow(line, SICK)], given)
    assert matched.truths == ({} if image is None else {image: SICK})
    assert matched.unmatched + matched.ambiguous == (image is None)


def test_what_cannot_be_used_is_counted() -> None:
    rows = [
        LabelRow("a.png", SICK),
        LabelRow("sub/a.png", SICK),
        LabelRow("b.png", SICK),
        LabelRow("b.png", WELL),
        LabelRow("c.png", WELL),
        LabelRow("c.png", WELL),
        LabelRow("d.png", None),
        LabelRow("gone.png", WELL),
    ]
    given = ["sub/a.png", "other/a.png", "b.png", "c.png", "d.png"]
    matched = match_labels(rows, given)
    assert matched == Matched({0: SICK, 3: WELL}, unmatched=1, ambiguous=1, contradictory=1, unknown=1)


NAMES = st.lists(st.sampled_from(["a.png", "b.png", "x/a.png", "y/a.png", "x/y/b.png"]), max_size=6)


@given(NAMES, st.lists(st.tuples(NAMES.map("/".join), st.sampled_from([*Truth, None])), max_size=8))
def test_every_line_is_used_or_counted(given: list[str], lines: list[tuple[str, Truth | None]]) -> None:
    matched = match_labels([LabelRow(*line) for line in lines], given)
    used = len(lines) - matched.unmatched - matched.ambiguous - matched.unknown
    assert len(matched.truths) + matched.contradictory <= used
    assert (used == 0) == (len(matched.truths) + matched.contradictory == 0)
    assert all(0 <= index < len(given) for index in matched.truths)
