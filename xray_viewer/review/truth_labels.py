"""Where the truth of a study's images comes from: the folders that they lie in, or a list of labels."""

import csv
import io
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from xray_viewer.core.errors import RequestError
from xray_viewer.core.truth import Truth

# In lower case, without blanks, dashes and underscores.
_FILE_COLUMNS = ("path", "file", "filename", "filepath", "image", "imagepath", "imagename", "imageid", "name")
_LABEL_COLUMNS = ("label", "truth", "groundtruth", "class", "target", "diagnosis", "finding", "pneumonia")
_LABELS = {
    Truth.NORMAL: ("normal", "0", "no", "false", "negative", "neg", "healthy", "nopneumonia", "nofinding"),
    Truth.PNEUMONIA: ("pneumonia", "1", "yes", "true", "positive", "pos", "bacterialpneumonia", "viralpneumonia"),
}
_TRUTH_BY_WORD = {word: truth for truth, words in _LABELS.items() for word in words}
_DELIMITERS = ",;\t|"
_IMAGE_ENDINGS = (".dcm", ".dicom", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp")
# A list of a million images is smaller; a picture that was taken for one may be larger.
_MOST_BYTES = 128 << 20


@dataclass(frozen=True)
class LabelRow:
    """One line of a list of labels. ``truth``: None for a word that is neither of the two classes."""

    file: str
    truth: Truth | None


@dataclass(frozen=True)
class Matched:
    """The truth by image, and what of a list could not be used.

    ``unmatched``: lines whose file is not in the study. ``ambiguous``: lines whose name several images have.
    ``contradictory``: images with lines of both classes. ``unknown``: lines with another label, or with none.
    """

    truths: Mapping[int, Truth]
    unmatched: int = 0
    ambiguous: int = 0
    contradictory: int = 0
    unknown: int = 0


def truth_of_folders(given: str) -> Truth | None:
    """Tell the truth of an image by the innermost folder that is called NORMAL or PNEUMONIA, in any case."""
    for part in reversed(PurePosixPath(given).parts[:-1]):
        word = part.upper()
        if word in Truth.__members__:
            return Truth[word]
    return None


def read_labels(path: Path) -> list[LabelRow]:
    """Read a list of labels: CSV with a heading, in which one column names files and another their classes.

    Raises ``RequestError``, with a sentence on what the list lacks.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise RequestError(f"{path.name} is too large for a list of labels. Choose a CSV file.")
        content = path.read_bytes()
    except OSError as error:
        raise RequestError(f"The list {path.name} cannot be read ({error.strerror}).") from error
    try:
        return _parse(_text(content), path.name)
    except csv.Error as error:
        raise RequestError(f"{path.name} is no CSV file. Choose a table with a heading.") from error


def match_labels(rows: Sequence[LabelRow], given: Sequence[str]) -> Matched:
    """Find the image of each line: by its path, else by the end of its path, else by its name without the ending.

    ``given``: the images as the study names them.
    """
    by_name, by_stem = defaultdict(list), defaultdict(list)
    tails = [_parts(each) for each in given]
    for index, tail in enumerate(tails):
        by_name[tail[-1]].append(index)
        by_stem[_stem(tail[-1])].append(index)
    found: dict[int, set[Truth]] = defaultdict(set)
    unmatched = ambiguous = unknown = 0
    for row in rows:
        parts = _parts(row.file)
        images = by_name.get(parts[-1]) or by_stem.get(_stem(parts[-1])) or []
        images = [index for index in images if _agree(tails[index], parts)]
        if row.truth is None:
            unknown += 1
        elif not images:
            unmatched += 1
        elif len(images) > 1:
            ambiguous += 1
        else:
            found[images[0]].add(row.truth)
    truths = {index: next(iter(each)) for index, each in found.items() if len(each) == 1}
    return Matched(truths, unmatched, ambiguous, len(found) - len(truths), unknown)


def _agree(mine: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the folders of two paths are the same, from the innermost out, for as long as both have some."""
    return all(one == another for one, another in zip(mine[-2::-1], other[-2::-1], strict=False))


def _parts(path: str) -> tuple[str, ...]:
    parts = path.strip().casefold().replace("\\", "/").split("/")
    return tuple(part for part in parts if part not in ("", ".")) or ("",)


def _stem(name: str) -> str:
    """Leave the ending out; what stands behind another dot may be part of a number."""
    ending = next((ending for ending in _IMAGE_ENDINGS if name.endswith(ending)), "")
    return name.removesuffix(ending)


def _text(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Excel writes in the West; it gives a character for every byte but five.
        return content.decode("cp1252", "replace")


def _parse(text: str, name: str) -> list[LabelRow]:
    heading = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=heading.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = next((line for line in lines if any(cell.strip() for cell in line)), [])
    words = [_word(column) for column in columns]
    file = next((words.index(column) for column in _FILE_COLUMNS if column in words), None)
    label = next((words.index(column) for column in _LABEL_COLUMNS if column in words), None)
    if file is None or label is None:
        lacking = "file" if file is None else "label"
        raise RequestError(
            f"The list {name} has no column {lacking!r}. Its first line must name the columns, one of them 'file' and "
            "one 'label'."
        )
    return [
        LabelRow(line[file], _TRUTH_BY_WORD.get(_word(line[label])))
        for line in lines
        if len(line) > max(file, label) and line[file].strip()
    ]


def _word(cell: str) -> str:
    return "".join(char for char in cell.casefold() if char.isalnum())


def match_folders(given: Sequence[str]) -> Matched:
    """Tell the truth of all images by their folders."""
    found = ((index, truth_of_folders(each)) for index, each in enumerate(given))
    return Matched({index: truth for index, truth in found if truth is not None})


def unused_words(matched: Matched) -> str:
    """Say what of a list could not be used, as a part of a sentence; empty where all could."""
    counts = (
        (matched.unmatched, "line whose file is not in the study", "lines whose file is not in the study"),
        (matched.ambiguous, "line whose name several images have", "lines whose name several images have"),
        (matched.contradictory, "image with lines of both classes", "images with lines of both classes"),
        (matched.unknown, "line with another label", "lines with another label"),
    )
    return ", ".join(f"{count:,} {one if count == 1 else many}" for count, one, many in counts if count)
