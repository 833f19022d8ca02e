import pytest

from xray_viewer.core.shown_name import shown_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"Thorax \xe9\xe8.dcm", "Thorax \\xe9\\xe8.dcm"),
        (b"Thorax \xff.dcm", "Thorax \\xff.dcm"),
        ("Röntgen 肺 🫁.dcm".encode(), "Röntgen 肺 🫁.dcm"),
        (b"plain.dcm", "plain.dcm"),
    ],
)
def test_what_is_no_utf_8_is_an_escape(name: bytes, shown: str) -> None:
    assert shown_name(name.decode("utf-8", "surrogateescape")) == shown


def test_another_half_of_a_pair_is_an_escape_too() -> None:
    assert shown_name("\ud800 a\udfff") == "\\ud800 a\\udfff"
