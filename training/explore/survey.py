"""Reads every image of a population once, and keeps what a look at the data needs of it."""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError
from tqdm import tqdm

from training.atypicality import tones
from training.collection import Collection, Part
from training.errors import TrainingError
from training.manifest import LABELS, ImageRecord, Manifest
from xray_viewer.core.errors import ReadError
from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.readers import read_radiograph

# About what networks see, and smaller than the images of the known sets, so that nothing is enlarged.
SIDE = 192
THUMBNAIL_SIDE = 64
_CORNER = SIDE // 4
# In a corner: its ground, and how bright the few pixels of a burned-in letter are.
_MARK_QUANTILES = (0.5, 0.99, 0.998)
# Sum of the luminance table that the JPEG standard suggests (ITU-T T.81, table K.1), which is quality 50.
_QUALITY_50_SUM = 3688


@dataclass(frozen=True)
class FileFacts:
    """What a file says of itself before its picture is decoded. Sizes in pixels and bytes.

    ``quantization``: the sum of all JPEG quantisation tables; ``quality``: the estimate on the common scale of 1 to
    100 that its luminance table gives; ``sampling``: how the first channel is sampled against the others, as
    ``2x2``. They are 0 or empty for what is no JPEG.
    """

    size: int
    columns: int
    rows: int
    format: str
    mode: str
    quantization: int = 0
    quality: int = 0
    sampling: str = ""


@dataclass(frozen=True, eq=False)
class Survey:
    """One population as it was found: ``part`` holds the images that could be read, in the order of all arrays.

    ``thumbnails``: (n, 64, 64), [0, 1]. ``tones``: (n, 3), mean, and logarithms of contrast and fine detail.
    ``marks``: (n, 12), for each corner its median and the brightness that 1 % and 0.2 % of it exceed.
    ``failures``: why the others could not be read.
    """

    part: Part
    files: tuple[FileFacts, ...]
    thumbnails: NDArray[np.float32]
    tones: NDArray[np.float32]
    marks: NDArray[np.float32]
    failures: tuple[str, ...]

    @property
    def collection(self) -> Collection:
        """The readable images as what can be divided into folds."""
        return Collection((self.part,))

    @property
    def positive(self) -> NDArray[np.bool_]:
        """Whether each image belongs to the class PNEUMONIA: (n,)."""
        return self.collection.labels > 0


def survey(part: Part) -> Survey:
    """Read all images of one population; what cannot be read is left out and named.

    Raises ``TrainingError`` where nothing is left of a class.
    """
    records = part.manifest.records
    with ThreadPoolExecutor(os.cpu_count()) as executor:
        work = executor.map(lambda record: _look(part.manifest.root, record), records)
        looks = list(tqdm(work, total=len(records), desc=f"Reading {part.population}", unit=" images", disable=None))
    seen = [(record, look) for record, look in zip(records, looks, strict=True) if isinstance(look, _Look)]
    readable = tuple(record for record, _ in seen)
    for label in LABELS:
        if not any(record.label == label for record in readable):
            raise TrainingError(
                f"{part.population}: no image of the class {label} can be read; mend the files or take them out."
            )
    found = [look for _, look in seen]
    return Survey(
        part=Part(part.population, Manifest(part.manifest.root, readable, part.manifest.notices)),
        files=tuple(look.file for look in found),
        thumbnails=np.stack([look.thumbnail for look in found]),
        tones=np.stack([look.tones for look in found]),
        marks=np.stack([look.marks for look in found]),
        failures=tuple(look for look in looks if isinstance(look, str)),
    )


def shrunk(images: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Average square images (n, s, s) to (n, side, side), where s is a multiple of ``side``."""
    step = images.shape[1] // side
    means: NDArray[np.float32] = images.reshape(len(images), side, step, side, step).mean(axis=(2, 4))
    return means


@dataclass(frozen=True, eq=False)
class _Look:
    file: FileFacts
    thumbnail: NDArray[np.float32]
    tones: NDArray[np.float32]
    marks: NDArray[np.float32]


def _look(root: Path, record: ImageRecord) -> _Look | str:
    path = root / record.path
    try:
        radiograph = read_radiograph(path)
    except ReadError as error:
        return f"{record.path}: {error.reason}"
    picture = model_input(radiograph, Preparation(SIDE, SIDE))
    return _Look(
        _file_facts(path, radiograph.columns, radiograph.rows),
        shrunk(picture[np.newaxis, :, :, 0], THUMBNAIL_SIDE)[0],
        tones(picture[np.newaxis])[0],
        corner_marks(picture[:, :, 0]),
    )


def corner_marks(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    """Measure the four corners of a prepared picture (192, 192): (12,), median and brightest parts of each."""
    first, last = slice(0, _CORNER), slice(-_CORNER, None)
    corners = [picture[rows, columns] for rows in (first, last) for columns in (first, last)]
    return np.concatenate([np.quantile(corner, _MARK_QUANTILES) for corner in corners]).astype(np.float32)


def _file_facts(path: Path, columns: int, rows: int) -> FileFacts:
    size = path.stat().st_size
    try:
        with Image.open(path) as header:
            tables: dict[int, list[int]] = getattr(header, "quantization", None) or {}
            layers: list[tuple[int, int, int, int]] = getattr(header, "layer", None) or []
            return FileFacts(
                size=size,
                columns=columns,
                rows=rows,
                format=header.format or "",
                mode=header.mode,
                quantization=sum(sum(table) for table in tables.values()),
                quality=_quality(sum(tables[0])) if 0 in tables else 0,
                sampling=f"{layers[0][1]}x{layers[0][2]}" if len(layers) > 1 else "",
            )
    except UnidentifiedImageError:
        # What the readers took and Pillow does not know is DICOM.
        return FileFacts(size, columns, rows, "DICOM", "")


def _quality(luminance_sum: int) -> int:
    scale = 100 * luminance_sum / _QUALITY_50_SUM
    return round((200 - scale) / 2 if scale <= 100 else 5000 / scale)
