"""The list of images to learn from: path, label, patient and checksum of each."""

import csv
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from training.errors import TrainingError

LABELS = ("NORMAL", "PNEUMONIA")
IMAGE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".dcm"})
# One pattern a source; the first group is the patient, as the sets' own documentation has it. Other sources may use
# the same form: then several patients may count as one, which costs a split some freedom and never its honesty.
_PATIENT_PATTERNS = (
    re.compile(r"(person\d+)_(?:bacteria|virus)_\d+(?:_\d+)?"),  # Kermany et al. 2018, pneumonia
    re.compile(r"((?:NORMAL2-)?IM-\d+)-\d+(?:-\d+)?"),  # Kermany et al. 2018, normal
    re.compile(r"(\d{8})_\d{3}"),  # ChestX-ray14
)
_SUBTYPES = ("bacteria", "virus")


@dataclass(frozen=True)
class ImageRecord:
    """One image: where it lies below the data folder, what it shows, whose it is.

    ``subtype`` is ``bacteria`` or ``virus`` where the file name says so, else empty.
    """

    path: str
    label: str
    patient: str
    subtype: str
    sha256: str

    @property
    def is_pneumonia(self) -> bool:
        """Whether the image belongs to the positive class."""
        return self.label == LABELS[1]


@dataclass(frozen=True)
class Manifest:
    """All images of a data folder, sorted by path. ``notices`` say what was left out or guessed."""

    root: Path
    records: tuple[ImageRecord, ...]
    notices: tuple[str, ...] = ()

    @property
    def patients(self) -> int:
        """How many different patients there are."""
        return len({record.patient for record in self.records})

    @property
    def sha256(self) -> str:
        """The checksum of the paths, labels, patients and contents, the same wherever the folder lies."""
        digest = hashlib.sha256()
        for record in self.records:
            digest.update("\t".join((record.path, record.label, record.patient, record.sha256)).encode() + b"\n")
        return digest.hexdigest()


def patient_of(stem: str) -> str | None:
    """Find the patient in a file name without its suffix, or None if no known source names files like that."""
    for pattern in _PATIENT_PATTERNS:
        match = pattern.fullmatch(stem)
        if match:
            return match[1]
    return None


def read_manifest(root: Path) -> Manifest:
    """List a data folder with the class folders NORMAL and PNEUMONIA, each searched at any depth.

    A patient is recognised by the file name; a name of no known form is taken as a patient of its own, which a
    notice says, since two images of one patient on both sides of a split would flatter the result. Raises
    ``TrainingError`` where a class folder is missing or empty.
    """
    records: list[ImageRecord] = []
    unknown = 0
    for label in LABELS:
        folder = root / label
        files = (
            sorted(path for path in folder.rglob("*") if path.suffix.lower() in IMAGE_SUFFIXES)
            if folder.is_dir()
            else []
        )
        if not files:
            raise TrainingError(
                f"{root}: There are no images in the folder {label}. The data folder needs the folders "
                f"{LABELS[0]} and {LABELS[1]} with images in both."
            )
        for path in files:
            patient = patient_of(path.stem)
            unknown += patient is None
            records.append(
                ImageRecord(
                    path=path.relative_to(root).as_posix(),
                    label=label,
                    patient=patient or f"{label}/{path.stem}",
                    subtype=next((subtype for subtype in _SUBTYPES if f"_{subtype}_" in path.stem), ""),
                    sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
                )
            )
    notices = []
    if unknown:
        notices.append(
            f"{unknown} of {len(records)} file names do not tell their patient; each counts as a patient of its own."
        )
    return Manifest(root, tuple(sorted(records, key=lambda record: record.path)), tuple(notices))


def read_split(path: Path) -> dict[str, str]:
    """Read which split each image fell into, by its checksum, from what ``write_manifest`` wrote."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row["sha256"]: row["split"] for row in csv.DictReader(file)}


def read_records(path: Path) -> tuple[ImageRecord, ...]:
    """Read the images from what ``write_manifest`` wrote."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(
            ImageRecord(row["path"], row["label"], row["patient"], row["subtype"], row["sha256"])
            for row in csv.DictReader(file)
        )


def write_manifest(records: Sequence[ImageRecord], splits: Sequence[str], path: Path) -> None:
    """Write the images with the split that each fell into ("fit" or "validation") as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["path", "label", "patient", "subtype", "sha256", "split"])
        for record, split in zip(records, splits, strict=True):
            writer.writerow([record.path, record.label, record.patient, record.subtype, record.sha256, split])
