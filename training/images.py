"""Prepares images exactly as the viewer does, and keeps the prepared ones between runs."""

import hashlib
import json
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from training.errors import TrainingError
from training.manifest import ImageRecord, Manifest
from xray_viewer.core.errors import ReadError
from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.readers import read_radiograph


def load_images(manifest: Manifest, preparation: Preparation, cache: Path) -> NDArray[np.float32]:
    """Prepare all images of a manifest: shape (images, height, width, 1), float32, [0, 1], in its order.

    Kept under ``cache`` by the manifest's checksum and the preparation, and read from there the next time.
    """
    key = hashlib.sha256(json.dumps([manifest.sha256, asdict(preparation)]).encode()).hexdigest()[:16]
    path = cache / f"images-{key}.npy"
    if path.is_file():
        kept: NDArray[np.float32] = np.load(path, mmap_mode="r")
        return kept
    images = prepare_images(manifest.root, manifest.records, preparation)
    cache.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial.npy")
    np.save(partial, images)
    partial.replace(path)
    return images


def prepare_images(root: Path, records: Sequence[ImageRecord], preparation: Preparation) -> NDArray[np.float32]:
    """Prepare some images below ``root``: shape (images, height, width, 1), float32, [0, 1], in their order.

    Raises ``TrainingError`` naming those that cannot be read.
    """
    images = np.empty((len(records), preparation.height, preparation.width, 1), dtype=np.float32)
    failures: list[str] = []

    def prepare(index: int) -> None:
        try:
            images[index] = model_input(read_radiograph(root / records[index].path), preparation)
        except ReadError as error:
            failures.append(f"{records[index].path}: {error.reason}")

    with ThreadPoolExecutor(os.cpu_count()) as executor:
        work = executor.map(prepare, range(len(records)))
        for _ in tqdm(work, total=len(records), desc="Preparing images", unit=" images", disable=None):
            pass
    if failures:
        shown = "\n  ".join(sorted(failures)[:10])
        raise TrainingError(
            f"{len(failures)} of {len(records)} images cannot be read; mend them or take them out:\n  {shown}"
        )
    return images
