"""What a training run leaves behind, and where: one folder with everything to go on, judge or export.

config.json        what was asked for
manifest.csv       the images and the split that each fell into
history.csv        one line an epoch
checkpoint.keras   the state after the last epoch, to go on from
model.keras        the network of the best epoch
validation.csv     its logits on the validation patients
facts.json         calibration, operating points, curve, results
atypicality.npz    the model of what is usual
history.png        loss and AUC by epoch

What was measured of the network afterwards lies there too, where it was measured, and goes into the model card:

evaluations.json      images from elsewhere (python -m training evaluate --keep)
robustness.json       changed files of the same pictures (python -m training robustness)
evidence_check.json   the evidence map with lost weights (python -m training evidence-check)
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from training.errors import TrainingError

CONFIG, MANIFEST, HISTORY = "config.json", "manifest.csv", "history.csv"
CHECKPOINT, MODEL, VALIDATION = "checkpoint.keras", "model.keras", "validation.csv"
FACTS, ATYPICALITY, HISTORY_PLOT = "facts.json", "atypicality.npz", "history.png"
EVALUATIONS = "evaluations.json"
ROBUSTNESS, EVIDENCE_CHECK = "robustness.json", "evidence_check.json"


@dataclass(frozen=True)
class FitConfig:
    """All that decides the outcome of a run, beside the images."""

    architecture: str
    size: int
    epochs: int
    batch_size: int
    rate: float
    weight_decay: float
    patience: int
    validation_fraction: float
    seed: int
    manifest_sha256: str
    data: dict[str, str]
    command: str
    weights_sha256: str = ""

    @property
    def sources(self) -> list[str]:
        """The data folders as ``read_collection`` takes them."""
        return [f"{population}={folder}" for population, folder in self.data.items()]

    def differences(self, other: "FitConfig") -> list[str]:
        """Name the settings that would make a resumed run another run."""
        free = {"data", "command"}
        mine, theirs = asdict(self), asdict(other)
        return sorted(key for key in mine if key not in free and mine[key] != theirs[key])


def write_config(folder: Path, config: FitConfig) -> None:
    """Write a run's settings."""
    write_json(folder / CONFIG, asdict(config))


def write_json(path: Path, document: Any) -> None:
    """Write JSON whole or not at all."""
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")
    partial.replace(path)


def read_evaluations(folder: Path) -> dict[str, dict[str, Any]]:
    """Read what the network reached on other images, by their name; nothing where nothing was kept."""
    path = folder / EVALUATIONS
    if not path.is_file():
        return {}
    kept: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return kept


def read_facts(folder: Path) -> dict[str, Any]:
    """Read what a finished run found. Raises ``TrainingError`` where it is not finished."""
    try:
        facts: dict[str, Any] = json.loads((folder / FACTS).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TrainingError(f"{folder}: This run is not finished. Finish it with --resume.") from error
    return facts


def read_config(folder: Path) -> FitConfig:
    """Read a run's settings. Raises ``TrainingError``, naming the folder, if it holds no run."""
    try:
        return FitConfig(**json.loads((folder / CONFIG).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise TrainingError(f"{folder}: There is no readable training run here ({error}).") from error


def repeatable_path(path: Path) -> str:
    """Name a model for a command that others are to repeat: as it was given, or without this machine's folders."""
    return path.name if path.is_absolute() else path.as_posix()


def portable_path(path: Path) -> str:
    """Name a data folder without saying where it lies on this machine, for commands that others are to repeat."""
    base = os.environ.get("XRAY_DATA")
    if base:
        try:
            return "$XRAY_DATA/" + path.resolve().relative_to(Path(base).resolve()).as_posix()
        except ValueError:
            pass
    return path.name
