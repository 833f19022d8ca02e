"""What makes a trained network a finished run: its facts, its unseen logits, and the model of what is usual."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training import run_folder
from training.atypicality import save_atypicality
from training.atypicality_fit import fit_atypicality
from training.collection import Collection
from training.judging import Unseen, judge
from training.manifest import ImageRecord
from training.probe import pooled_features


def finish(
    folder: Path,
    collection: Collection,
    unseen: Unseen,
    *,
    seed: int,
    judged: NDArray[np.bool_],
    network: Any,
    images: NDArray[np.float32],
    usage: str,
    further: dict[str, Any],
) -> dict[str, Any]:
    """Write facts, unseen logits and atypicality into a run folder; give the facts.

    ``judged``: which images ``unseen`` speaks of, in their order, (images,). ``usage``: how the images were used,
    in words. ``further``: results that are known from the training itself.
    """
    records = collection.records
    facts = judge(unseen, seed)
    facts["results"] |= further
    facts |= {
        "date": datetime.now(UTC).date().isoformat(),
        "training_data": {
            "manifest_sha256": collection.sha256,
            "images": len(records),
            "patients": len(set(collection.patients)),
            "description": usage,
        },
        "validation": {"images": int(unseen.positive.size), "positives": int(unseen.positive.sum())},
    }
    _write_unseen([records[index] for index in np.flatnonzero(judged)], unseen, folder / run_folder.VALIDATION)
    atypicality = fit_atypicality(
        images, partial(pooled_features, network), collection.patients, collection.populations, seed
    )
    save_atypicality(atypicality, folder / run_folder.ATYPICALITY)
    # Last: a folder with facts is a finished run.
    run_folder.write_json(folder / run_folder.FACTS, facts)
    return facts


def _write_unseen(records: Sequence[ImageRecord], unseen: Unseen, path: Path) -> None:
    lines = ["population,path,label,patient,fold,logit"]
    lines += [
        f"{population},{record.path},{record.label},{record.patient},{fold},{logit:.7g}"
        for population, record, fold, logit in zip(
            unseen.populations, records, unseen.folds, unseen.logits, strict=True
        )
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
