"""Take patients out of a text: of a log or a crash report that leaves this computer, or of a sentence for the screen.

Texts that the program did not write itself, such as an exception's, hold paths, and a path holds names.
"""

import re
from collections.abc import Iterable, Mapping

# Where the program's own files begin in a path; from there on it names nobody.
_OWN_CODE = re.compile(r".*[/\\](?:site-packages|dist-packages|python3\.\d+|(?=xray_viewer[/\\]))[/\\]?", re.DOTALL)
_CODE = re.compile(r"\.(?:py|pyc|pyd|so|dll|dylib)(?:\.[\d.]+)?$")
# A name may hold spaces, commas and brackets, so a path that stands without quotes ends where a sentence surely begins
# again: better a word too many taken out than a first name left.
_END = r"(?=$|\n|[\"<>|]|:\s|, line \d)"
_QUOTED = r"(?P<quote>[\"'`])(?P<quoted>(?:(?!(?P=quote))[^\n])*?[/\\](?:(?!(?P=quote))[^\n])*)(?P=quote)"
_BARE = rf"(?<![\w.<>/\\])(?P<bare>(?:file:/+|~\w*[/\\]|[A-Za-z]:[/\\]|\\\\|/)(?=[^\s/\\])[^\n\"<>|]*?){_END}"
_PATH = re.compile(f"{_QUOTED}|{_BARE}")
_KINDS = "dcm|dicom|dic|ima|png|jpe?g|tiff?|bmp|zip|csv|tsv|txt|xlsx?|json|html?|pdf|sqlite3|ini"
_FILE = re.compile(rf"(?:(?<=:\s)|(?<=[\n\"'`<>|])|^)(?:(?!:\s)[^\n\"'`<>|])*?\.(?:{_KINDS})\b", re.IGNORECASE)
# Looked for from there on alone: else a long word would take the square of its length.
_WORD_START = r"(?<![^\s\"'`<>])"
_REST = (
    # PS3.5 6.2, VR PN: its parts are divided by carets.
    (re.compile(_WORD_START + r"[^\s\"'`<>^]*\^[^\s\"'`<>]*"), "<name>"),
    (re.compile(_WORD_START + r"[^\s\"'`<>@]+@[^\s\"'`<>]+"), "<address>"),
    # PS3.5 9: components of digits with dots between them; a version has fewer.
    (re.compile(r"(?<![\w.])[0-2](?:\.\d+){4,}(?![\w])"), "<uid>"),
    # Patient numbers, accession numbers, dates of birth; a line of the program has a shorter one.
    (re.compile(r"(?<![\w.])[A-Za-z]{0,4}-?\d{6,}(?!\w)"), "<number>"),
)
_PARTS = re.compile(r"[\^=,\s]+")
_SHORTEST_PART = 3
# Thai to Khmer, Kana, Han and Hangul: a character or two are a name, and other letters may follow at once.
_CLOSE_SCRIPT = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff]+"
)
_TITLES = frozenset(("dr", "ii", "iv", "jr", "md", "mr", "ms", "sr", "様", "氏", "先生"))
_UNKNOWN = "…"


def scrubbed(text: str, names: Iterable[str] = ()) -> str:
    """Take paths, file names, DICOM names, UIDs and long numbers out of a text, and ``names`` in full and in part.

    What stands for them is a word in angle brackets. Paths of Python's and of the program's own code stay, without
    what comes before them. Names that are in no path, no file name and not in ``names`` cannot be told from words.
    """
    text = _PATH.sub(_without_place, text)
    text = _FILE.sub("<file>", text)
    for pattern, word in _REST:
        text = pattern.sub(word, text)
    return renamed(text, {part: "<name>" for name in names for part in name_parts(name)})


def name_parts(name: str) -> tuple[str, ...]:
    """Give a name and its parts, without those that are too short to be told from other words.

    Of a name in several scripts (PS3.5 6.2, VR PN) the parts of all of them, and in those without spaces also joined.
    """
    parts = [part for part in (name.strip(), *_PARTS.split(name)) if _is_name(part)]
    for group in name.split("="):
        joined = [part for part in _PARTS.split(group) if _is_name(part)]
        if all(map(_CLOSE_SCRIPT.fullmatch, joined)):
            parts.append("".join(joined))
    return tuple(dict.fromkeys(filter(None, parts)))


def names_somebody(text: str, names: Iterable[str]) -> bool:
    """Whether a name stands in a text: a short one as a word of its own, any other one within words too."""
    lowered = text.casefold()
    return any(
        name.casefold() in lowered and (not _is_short(name) or re.search(_whole(name), text) is not None)
        for name in names
    )


def renamed(text: str, names: Mapping[str, str]) -> str:
    """Put other words in the place of names, wherever they stand as whole words.

    The case of letters counts for names of two letters alone, which are words of a language, too.
    """
    lowered = text.casefold()
    found = {name if _is_short(name) else name.casefold(): name for name in names if name.casefold() in lowered}
    if not found:
        return text
    # A name may be a part of another one, and the words that stand for one may be another one.
    longest_first = sorted(found.values(), key=len, reverse=True)
    pattern = "|".join(_whole(name) for name in longest_first)

    def replace(match: re.Match[str]) -> str:
        # Letters that are alike but not the same, as the Turkish dotless i, are found and have no words of their own.
        name = found.get(match[0], found.get(match[0].casefold()))
        return _UNKNOWN if name is None else names[name]

    return re.sub(pattern, replace, text, flags=re.IGNORECASE)


def _is_name(part: str) -> bool:
    if part.casefold() in _TITLES:
        return False
    return (
        len(part) >= _SHORTEST_PART or _CLOSE_SCRIPT.fullmatch(part) is not None or (len(part) > 1 and part.isalpha())
    )


def _is_short(name: str) -> bool:
    return len(name) < _SHORTEST_PART and _CLOSE_SCRIPT.fullmatch(name) is None


def _whole(name: str) -> str:
    if _is_short(name):
        return rf"(?<!\w)(?-i:{re.escape(name)})(?!\w)"
    # In scripts without spaces a name stands between other letters.
    before = r"(?<!\w)" if re.match(r"[\w]", name) and name[0].isascii() else ""
    after = r"(?!\w)" if re.search(r"[\w]$", name) and name[-1].isascii() else ""
    return f"{before}{re.escape(name)}{after}"


def _without_place(match: re.Match[str]) -> str:
    quote, path = match["quote"] or "", match["quoted"] or match["bare"]
    own = _OWN_CODE.match(path) if _CODE.search(path) else None
    return f"{quote}{'<path>' if own is None else path[own.end() :]}{quote}"
