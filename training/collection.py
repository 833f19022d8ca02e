"""Several data folders as one: each shows one population, and knows its own images."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training import run_folder
from training.errors import TrainingError
from training.images import load_images
from training.manifest import ImageRecord, Manifest, read_manifest
from xray_viewer.core.preprocessing import Preparation


@dataclass(frozen=True)
class Part:
    """The images of one population, by the name that the figures carry (``children``)."""

    population: str
    manifest: Manifest


@dataclass(frozen=True)
class Collection:
    """All images to learn from, part after part."""

    parts: tuple[Part, ...]

    @property
    def records(self) -> tuple[ImageRecord, ...]:
        """All images, in the order of the parts."""
        return tuple(record for part in self.parts for record in part.manifest.records)

    @property
    def populations(self) -> NDArray[np.str_]:
        """The population of each image: (images,)."""
        return np.array([part.population for part in self.parts for _ in part.manifest.records])

    @property
    def labels(self) -> NDArray[np.float32]:
        """1 for pneumonia, 0 for normal: (images,)."""
        return np.array([record.is_pneumonia for record in self.records], dtype=np.float32)

    @property
    def patients(self) -> NDArray[np.str_]:
        """Whose image each is: (images,). Equal numbers in two populations are two patients."""
        return np.array(
            [f"{part.population}/{record.patient}" for part in self.parts for record in part.manifest.records]
        )

    @property
    def strata(self) -> NDArray[np.str_]:
        """Population, class and subtype of each image, which a split spreads evenly: (images,)."""
        return np.array(
            [f"{name} {r.label} {r.subtype}".strip() for name, r in zip(self.populations, self.records, strict=True)]
        )

    @property
    def notices(self) -> tuple[str, ...]:
        """What was guessed while the folders were read."""
        return tuple(f"{part.population}: {notice}" for part in self.parts for notice in part.manifest.notices)

    @property
    def sha256(self) -> str:
        """The checksum of the populations' names and manifests."""
        if len(self.parts) == 1:
            return self.parts[0].manifest.sha256
        lines = [f"{part.population}\t{part.manifest.sha256}\n" for part in self.parts]
        return sha256("".join(lines).encode()).hexdigest()

    @property
    def data(self) -> dict[str, str]:
        """Where each population lies on this machine."""
        return {part.population: str(part.manifest.root.resolve()) for part in self.parts}

    @property
    def words(self) -> str:
        """The ``--data`` options that name these folders, without saying where they lie on this machine."""
        return " ".join(
            f"--data {part.population}={run_folder.portable_path(part.manifest.root)}" for part in self.parts
        )

    def load(self, preparation: Preparation, cache: Path) -> NDArray[np.float32]:
        """Prepare all images: (images, height, width, 1), float32, [0, 1]."""
        loaded = [load_images(part.manifest, preparation, cache) for part in self.parts]
        return loaded[0] if len(loaded) == 1 else np.concatenate(loaded)


def read_collection(sources: Sequence[str]) -> Collection:
    """Read data folders, each given as ``NAME=FOLDER`` or as ``FOLDER``, whose own name is then the population's.

    Raises ``TrainingError`` where two have the same name or one is no data folder.
    """
    parts = []
    for source in sources:
        name, separator, folder = source.partition("=")
        root = Path(folder if separator else source)
        parts.append(Part(name if separator else root.name or "images", read_manifest(root)))
    names = [part.population for part in parts]
    if len(set(names)) < len(names):
        raise TrainingError(
            f"Two data folders are both called {max(names, key=names.count)}; name them with --data NAME=FOLDER."
        )
    return Collection(tuple(parts))
