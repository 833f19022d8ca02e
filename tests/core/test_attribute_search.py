import pytest

from xray_viewer.core.attribute_search import search

SPACING = ("(0028,0030)", "PixelSpacing", "DS", "0.15\\0.15")
CENTER = ("(0028,1050)", "WindowCenter", "DS", "2048")
NAME = ("(0010,0010)", "PatientName", "PN", "DOE^Jane")
OVERLAY = ("(6000,0010)", "OverlayRows", "US", "12")
ALL = (SPACING, CENTER, NAME, OVERLAY)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("pixel spacing", SPACING),
        ("PIXEL-SPACING", SPACING),
        ("PixelSp", SPACING),
        ("window cent", CENTER),
        ("windowc", CENTER),
        ("Patient's Name", NAME),
        ("patient\N{RIGHT SINGLE QUOTATION MARK}s name", NAME),
        ("DOE", NAME),
        ("doe jane", NAME),
        ("Doe, Jane", NAME),
        (" pn ", NAME),
        ("(0028,0030)", SPACING),
        ("(0028,003", SPACING),
        ("0028,0030", SPACING),
        ("00280030", SPACING),
        ("0x00280030", SPACING),
        ("280030", SPACING),
        ("28,30", SPACING),
        ("(28, 30)", SPACING),
        ("28 30", SPACING),
        ("0028 1050", CENTER),
        ("10,10", NAME),
        ("60000010", OVERLAY),
        ("0.15", SPACING),
        ("2048", CENTER),
    ],
)
def test_ordinary_spellings_find_one(words: str, found: tuple[str, str, str, str]) -> None:
    assert [each for each in ALL if search(words)(*each)] == [found]


@pytest.mark.parametrize("words", ["spacing pixel", "1.2", "015", "28,31", "xyz", "zz,10"])
def test_what_is_not_there_is_not_found(words: str) -> None:
    assert not any(search(words)(*each) for each in ALL)


@pytest.mark.parametrize("words", ["", "   "])
def test_nothing_looked_for_hides_nothing(words: str) -> None:
    assert all(search(words)(*each) for each in ALL)
