"""Which DICOM attributes hold the words that somebody looks for, as people write tags and names."""

import re
from collections.abc import Callable

# Any of "28,30", "(0028,0030)", "0x28 0x30".
_PAIR = re.compile(r"\(?\s*(?:0x)?([0-9a-f]{1,4})\s*[,;:.\s]\s*(?:0x)?([0-9a-f]{1,4})\s*\)?")
_NUMBER = re.compile(r"(?:0x)?([0-9a-f]{5,8})")


def search(words: str) -> Callable[[str, str, str, str], bool]:
    """Make the test of an attribute's tag, as "(0028,0030)", and its keyword, VR and value, as they are shown.

    Case counts nowhere. In keywords and values no space or mark counts either: "pixel spacing" is PixelSpacing and
    "doe jane" is DOE^JANE; in values only where letters are looked for, for "1.2" is no "12". A tag may lack its marks
    and its leading zeros.
    """
    sought = words.strip().casefold()
    plain = _plain(sought)
    has_letters = any(each.isalpha() for each in plain)
    tags = _tags(sought)

    def holds(tag: str, keyword: str, vr: str, value: str) -> bool:
        if any(sought in text.casefold() for text in (tag, keyword, vr, value)):
            return True
        if _plain(tag) in tags:
            return True
        return has_letters and (plain in _plain(keyword) or plain in _plain(value))

    return holds


def _plain(text: str) -> str:
    # "Patient's Name" is the standard's name of PatientName.
    return "".join(filter(str.isalnum, re.sub(r"['\N{RIGHT SINGLE QUOTATION MARK}]s\b", "", text.casefold())))


def _tags(sought: str) -> frozenset[str]:
    pair, number = _PAIR.fullmatch(sought), _NUMBER.fullmatch(sought)
    tags = {number[1].zfill(8)} if number else set()
    if pair:
        tags.add(pair[1].zfill(4) + pair[2].zfill(4))
    return frozenset(tags)
