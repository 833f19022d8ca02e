import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.scrubbing import name_parts, names_somebody, renamed, scrubbed


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("cannot open '/data/DOE JANE/1'", "cannot open '<path>'"),
        ('cannot open "/data/O\'NEIL/1"', 'cannot open "<path>"'),
        ("cannot open /data/DOE, JANE (2)/1.dcm: it is damaged", "cannot open <path>: it is damaged"),
        ("C:\\Users\\doe\\Jane\\1.dcm is gone", "<path>"),
        ("'C:\\\\Users\\\\doe'", "'<path>'"),
        ("\\\\server\\DOE JANE\\x", "<path>"),
        ("file:///home/doe/Jane 2/x", "<path>"),
        ("~/DOE JANE", "<path>"),
        (
            "FileNotFoundError: [Errno 2] No such file: 'a/DOE^JANE/1'",
            "FileNotFoundError: [Errno 2] No such file: '<path>'",
        ),
        ("ReadError: DOE JANE.dcm: It is cut short.", "ReadError: <file>: It is cut short."),
        ("sub/Doe_Jane.PNG: It is cut short.", "<file>: It is cut short."),
        ("PatientName is DOE^JANE^^DR here", "PatientName is <name> here"),
        ("SOPInstanceUID 1.2.840.113619.2.5.1762583153", "SOPInstanceUID <uid>"),
        ("number 12345678, AB-1234567 and 19700131", "number <number>, <number> and <number>"),
        ("mail to jane.doe@example.org now", "mail to <address> now"),
    ],
)
def test_what_may_name_a_patient_is_taken_out(text: str, clean: str) -> None:
    assert scrubbed(text) == clean


@pytest.mark.parametrize(
    "text",
    [
        "Image 12 of 40 was read in 0.25 s; PA or AP/PA; 3 / 4; and/or",
        "PySide6 6.11.0, numpy 2.3.1, Python 3.11.9 at 2026-11-23 08:15:30",
        "SHA-256 5f2b8c0d",
        "ValueError: a window needs a width above 0, not -1",
        "",
    ],
)
def test_what_names_nobody_stays(text: str) -> None:
    assert scrubbed(text) == text


def test_a_traceback_keeps_the_place_in_the_code_and_loses_the_user() -> None:
    text = (
        'Traceback (most recent call last):\n  File "/home/doe/xray/xray_viewer/app/tasks.py", line 92, in run\n'
        "    result = work(task)\n"
        '  File "/home/doe/.venv/lib/python3.11/site-packages/pydicom/dataset.py", line 1, in x\n'
        '  File "/usr/lib/python3.11/pathlib.py", line 2, in open\n'
        '  File "/home/doe/scripts/doe.py", line 3, in <module>\n'
        "FileNotFoundError: [Errno 2] No such file or directory: '/data/DOE/1'\n"
    )
    clean = scrubbed(text)
    assert "doe" not in clean.lower()
    for kept in (
        'File "xray_viewer/app/tasks.py", line 92, in run',
        'File "pydicom/dataset.py", line 1',
        'File "pathlib.py", line 2',
        'File "<path>", line 3, in <module>',
        "result = work(task)",
    ):
        assert kept in clean


def test_names_that_are_known_go_in_full_and_in_part_and_in_any_case() -> None:
    text = "Jane Doe, jane, DOE JANE; Joe stays, and Doemann too; A 17 was 17"
    assert scrubbed(text, ["DOE^JANE", "17"]) == (
        "<name> <name>, <name>, <name> <name>; Joe stays, and Doemann too; A 17 was 17"
    )


def test_a_name_in_a_script_without_spaces_is_found_between_other_letters() -> None:
    assert scrubbed("患者山田太郎様の画像", ["山田太郎"]) == "患者<name>様の画像"


def test_a_short_name_in_such_a_script_is_found_and_the_whole_name_is_one() -> None:
    names = ["Yamada^Tarou=山田^太郎=やまだ^たろう", "Kim=김^철수", "Lin=林"]
    assert scrubbed("患者山田太郎様、太郎、やまだ", names) == "患者<name>様、<name>、<name>"
    assert scrubbed("김철수가 Kim, 林さん", names) == "<name>가 <name>, <name>さん"


def test_a_name_of_two_letters_is_a_word_of_its_own_as_it_is_written() -> None:
    text = "Li and Wu: LI, li, Lie, ALi, Li_1; WU Wuhan; Ng's"
    assert scrubbed(text, ["Li^Wu", "Ng"]) == "<name> and <name>: LI, li, Lie, ALi, Li_1; WU Wuhan; <name>'s"
    assert scrubbed("Li, LI and li", ["Li", "LI"]) == "<name>, <name> and li"


def test_titles_initials_and_short_numbers_are_no_names() -> None:
    assert name_parts("DOE^J^^DR^MD") == ("DOE^J^^DR^MD", "DOE")
    assert name_parts("17") == ()
    assert name_parts("山田^太郎^^^様") == ("山田^太郎^^^様", "山田", "太郎", "山田太郎")
    assert name_parts("") == ()


@pytest.mark.parametrize(
    ("text", "is_named"),
    [("for LI", True), ("for Li", False), ("LITTLE", False), ("DOEMANN", True), ("患者山田", True), ("", False)],
)
def test_a_long_name_is_looked_for_within_words_too(text: str, is_named: bool) -> None:
    assert names_somebody(text, name_parts("LI^Doe=山田")) is is_named


def test_other_words_stand_for_names_the_longest_first() -> None:
    names = {"DOE": "the folder", "DOE.png": "Image 1", "x.png": "Image 2"}
    assert renamed("doe.png in DOE; x.pngs", names) == "Image 1 in the folder; x.pngs"
    assert renamed("a \\1 b", {"b": r"\1"}) == r"a \1 \1"
    # What stands for one name may be another one.
    assert renamed("Scan and image 1", {"scan": "Image 1", "Image 1": "Image 2"}) == "Image 1 and Image 2"


@given(
    st.text(max_size=60), st.text(max_size=60), st.sampled_from(["/data/DOE JANE/1", "C:\\DOE JANE\\1", "~/DOE JANE"])
)
def test_no_words_around_a_quoted_path_save_it(before: str, after: str, path: str) -> None:
    assert "JANE" not in scrubbed(f"{before}\n'{path}'\n{after}")
