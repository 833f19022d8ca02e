import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from training.__main__ import main
from training.comparison import seconds_an_epoch, standings
from training.predictions import Predictions, read_predictions
from training.run_folder import FitConfig, write_config

_CONFIG = FitConfig(
    architecture="basic_cnn", size=128, epochs=2, batch_size=32, rate=1e-3, weight_decay=0.0, patience=0,
    validation_fraction=0.5, seed=1, manifest_sha256="0", data={}, command="crossvalidate",
)  # fmt: skip


def _write_folder(folder: Path, rows: list[str], size: int = 128) -> Path:
    folder.mkdir(parents=True)
    write_config(folder, replace(_CONFIG, size=size))
    (folder / "out_of_fold.csv").write_text("\n".join(["population,path,label,patient,fold,seed,logit", *rows]) + "\n")
    return folder


def _rows(seeds: int = 2, shift: float = 0.0) -> list[str]:
    """Give 40 images of 20 patients in two folds; the logits overlap a little."""
    rows = []
    for seed in range(1, seeds + 1):
        for number in range(40):
            label = ("NORMAL", "PNEUMONIA")[number % 2]
            logit = (1 if number % 2 else -1) + 0.2 * (number % 7) - 0.6 + shift * (number % 4 == 1)
            population = "children" if number < 30 else "adults"
            rows.append(
                f"{population},{label}/{number}.png,{label},p{number // 4}{label},{number // 2 % 2},{seed},{logit}"
            )
    return rows


def _predictions(logits: list[list[float]], labels: list[int], folds: list[int]) -> Predictions:
    count = len(labels)
    return Predictions(
        np.array(logits, dtype=float),
        np.array(labels, dtype=bool),
        np.array([str(number) for number in range(count)]),
        np.array(["all"] * count),
        np.array(folds),
    )


def test_each_fold_is_decided_by_the_threshold_of_the_others() -> None:
    """Fold 1's own best threshold is 11 and would be right always; that of fold 0 is 1 and flags everything."""
    predictions = _predictions([[0, 2, 0, 2, 10, 12, 10, 12]], [0, 1, 0, 1, 0, 1, 0, 1], [0, 0, 0, 0, 1, 1, 1, 1])
    (found,) = standings(predictions)
    # Fold 0 at 11 flags nothing, fold 1 at 1 flags all: half of each class is right.
    assert found.sensitivity.value == 0.5
    assert found.specificity.value == 0.5
    assert found.accuracy.value == 0.5


def test_seeds_are_averaged_as_single_networks() -> None:
    right, wrong = [0, 1, 0, 1], [1, 0, 1, 0]
    (found,) = standings(_predictions([right, wrong], [0, 1, 0, 1], [0, 0, 1, 1]))
    assert found.auc.value == pytest.approx(0.5)
    (together,) = standings(_predictions([right, [4 * x for x in right], wrong], [0, 1, 0, 1], [0, 0, 1, 1]).averaged)
    assert together.auc.value == 1.0
    (alone,) = standings(_predictions([right], [0, 1, 0, 1], [0, 0, 1, 1]))
    assert alone.auc.value == 1.0
    assert alone.accuracy.value == 1.0


def test_the_table_has_a_row_for_each_network_and_population(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = _write_folder(tmp_path / "cv-one", _rows())
    other = _write_folder(tmp_path / "cv-other", _rows(seeds=1, shift=-3), size=224)
    words = ["compare", str(one), f"VGG19 (random weights)={other}", "--output", str(tmp_path / "table.md")]
    assert main(words) == 0
    printed = capsys.readouterr().out
    assert (tmp_path / "table.md").read_text() == printed
    rows = [line.split(" | ") for line in printed.splitlines() if line.startswith("|")]
    assert len(rows) == 2 + 6
    assert {len(row) for row in (rows[0], *rows[2:])} == {9}
    assert (
        [row[0] for row in rows[2::2]]
        == [row[0] for row in rows[3::2]]
        == [
            "| basic_cnn (2 folds, 2 seeds)",
            "| basic_cnn (2 folds, the mean answer of 2 seeds)",
            "| VGG19 (random weights) (2 folds, 1 seed)",
        ]
    )
    assert [row[1:4] for row in rows[2:4]] == [["128", "children", "30 (15)"], ["128", "adults", "10 (5)"]]
    better, worse = (float(rows[number][4].split()[0]) for number in (2, 6))
    assert better > worse


def test_a_folder_without_a_finished_cross_validation_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unfinished = _write_folder(tmp_path / "cv", _rows())
    (unfinished / "out_of_fold.csv").unlink()
    assert main(["compare", str(unfinished)]) == 1
    assert "no finished cross-validation" in capsys.readouterr().err
    chosen = _write_folder(tmp_path / "fit", _rows())
    write_config(chosen, replace(_CONFIG, patience=5))
    assert main(["compare", str(chosen)]) == 1
    assert "no finished cross-validation" in capsys.readouterr().err
    assert main(["compare", str(tmp_path)]) == 1
    assert "no readable training run" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (_rows()[:-1], "different images"),
        ([row for row in _rows() if ",NORMAL/" in row], "both classes"),
        (["children,a.png,NORMAL,p,0,1,much", "children,b.png,PNEUMONIA,q,1,1,2"], "could not convert"),
        ([], "different images"),
        (["children,a.png,NORMAL,p"], "cannot be read"),
    ],
)
def test_a_table_that_cannot_be_understood_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], rows: list[str], reason: str
) -> None:
    assert main(["compare", str(_write_folder(tmp_path / "cv", rows))]) == 1
    assert reason in capsys.readouterr().err


def test_equal_patient_names_in_two_populations_are_two_patients(tmp_path: Path) -> None:
    rows = [f"{name},{label}/1.png,{label},{label},0,1,0" for name in ("a", "b") for label in ("NORMAL", "PNEUMONIA")]
    predictions = read_predictions(_write_folder(tmp_path / "cv", rows))
    assert predictions is not None
    assert len(set(predictions.patients)) == 4
    assert predictions.of("a").positive.tolist() == [False, True]


def test_an_epoch_took_what_the_files_tell(tmp_path: Path) -> None:
    folder = _write_folder(tmp_path / "cv", _rows())
    assert seconds_an_epoch(folder) is None
    for cell, seconds in (("fold1-seed1", 200), ("fold2-seed1", 240), ("fold1-seed2", 5000), ("copied", 0)):
        run = folder / cell
        run.mkdir()
        write_config(run, _CONFIG)
        (run / "history.csv").write_text("epoch,loss\n0,1\n1,1\n")
        os.utime(run / "config.json", (1_000_000, 1_000_000))
        os.utime(run / "history.csv", (1_000_000, 1_000_000 + seconds))
    assert seconds_an_epoch(folder) == 120
