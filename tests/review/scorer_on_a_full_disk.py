"""Keeps scores where no file can grow, as on a full disk, and then where they can again; says what came of it."""

import json
import resource
import sys
import threading
from pathlib import Path

import numpy as np

from tests.app.files import CLASSIFIER
from tests.factories import tiny_spec
from xray_viewer.core.assessment import assess
from xray_viewer.core.decision import Prediction
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.review.score import Score
from xray_viewer.review.score_keeper import ScoreKeeper
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_scores import StoredScores


def sha_number(number: int) -> str:
    return f"{number:064x}"


def score_number(number: int) -> Score:
    # So large that few of them fill a page.
    evidence = np.full((16, 16), number, dtype=np.float32)
    prediction = Prediction((number % 100) / 100, 0.0, 0.1, evidence)
    header = AcquisitionFacts()
    assessment = assess(header, prediction, tiny_spec())
    return Score(prediction, assessment, header, sha_number(number), CLASSIFIER.sha256, CLASSIFIER.device.name, 1)


def main(path: Path) -> None:
    """Keep 100 scores, 200 more while there is no room, and 100 more after that."""
    store, refused = ReviewStore(lambda: path), threading.Event()
    said: list[str] = []

    def say(problem: str) -> None:
        said.append(problem)
        refused.set()

    keeper = ScoreKeeper(store, CLASSIFIER, say)
    for number in range(100):
        keeper.keep(Path(str(number)), score_number(number))
    keeper.close()
    keeper = ScoreKeeper(store, CLASSIFIER, say)
    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    # Every file is as large as it may be; the program lives on.
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    for number in range(100, 300):
        keeper.keep(Path(str(number)), score_number(number))
    refused.wait(60)
    written = keeper.written
    found = keeper.load(map(sha_number, range(400)))
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    for number in range(300, 400):
        keeper.keep(Path(str(number)), score_number(number))
    keeper.close()
    kept = StoredScores(store, CLASSIFIER.spec, CLASSIFIER.sha256).load(map(sha_number, range(400)), "cpu")
    store.close()
    print(json.dumps({"said": said, "written": [written, keeper.written], "found": len(found), "kept": len(kept)}))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]))
