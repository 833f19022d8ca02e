import csv
import shutil
from pathlib import Path

import numpy as np
import pytest

from tests.tiny_data import write_data
from training.__main__ import main
from training.balancing import balanced_weights, repeated
from training.border_check import cover
from training.collection import Collection, read_collection
from training.crossvalidation import assign_folds
from training.errors import TrainingError


@pytest.fixture(scope="module")
def two_populations(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    root = tmp_path_factory.mktemp("populations")
    return {"children": write_data(root / "a", seed=1), "adults": write_data(root / "b", seed=2)}


@pytest.fixture(scope="module")
def collection(two_populations: dict[str, Path]) -> Collection:
    return read_collection([f"{name}={folder}" for name, folder in two_populations.items()])


def _words(sources: dict[str, Path], output: Path) -> list[str]:
    data = [word for name, folder in sources.items() for word in ("--data", f"{name}={folder}")]
    settings = ["--architecture", "basic_cnn", "--size", "32", "--epochs", "2", "--folds", "2", "--seeds", "2"]
    return ["crossvalidate", *data, *settings, "--output", str(output)]


@pytest.fixture(scope="module")
def crossvalidated(two_populations: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs") / "cv"
    assert main(_words(two_populations, folder)) == 0
    return folder


def test_equal_file_names_in_two_populations_are_two_patients(collection: Collection) -> None:
    per_part = [part.manifest.patients for part in collection.parts]
    assert len(set(collection.patients)) == sum(per_part)
    assert len(collection.records) == len(collection.labels) == len(collection.populations)


def test_two_populations_of_one_name_are_refused(two_populations: dict[str, Path]) -> None:
    folder = two_populations["children"]
    with pytest.raises(TrainingError, match="both called x"):
        read_collection([f"x={folder}", f"x={two_populations['adults']}"])


def test_folds_divide_patients_and_spread_classes(collection: Collection) -> None:
    folds = assign_folds(collection, 2)
    for patient in set(collection.patients):
        assert len(set(folds[collection.patients == patient])) == 1
    for population in ("children", "adults"):
        for label in (0, 1):
            members = folds[(collection.populations == population) & (collection.labels == label)]
            assert set(members.tolist()) == {0, 1}
    assert (folds == assign_folds(collection, 2)).all()


def test_too_few_patients_for_the_folds_is_a_sentence(collection: Collection) -> None:
    with pytest.raises(TrainingError, match="too few for 50 folds"):
        assign_folds(collection, 50)


def test_a_small_population_is_shown_more_often_by_the_root_of_its_size() -> None:
    populations = np.array(["large"] * 90 + ["small"] * 10)
    shown = repeated(np.arange(100), populations)
    counts = np.bincount(shown, minlength=100)
    assert set(counts[:90].tolist()) == {1}
    assert set(counts[90:].tolist()) == {3}


def test_in_each_population_both_classes_weigh_the_same() -> None:
    generator = np.random.default_rng(1)
    labels = (generator.random(60) < 0.8).astype(np.float32)
    populations = np.array(["a"] * 40 + ["b"] * 20)
    shown = repeated(np.arange(50), populations)
    weights = balanced_weights(shown, labels, populations)
    for name in ("a", "b"):
        totals = [weights[shown][(populations[shown] == name) & (labels[shown] == label)].sum() for label in (0, 1)]
        assert totals[0] == pytest.approx(totals[1], rel=1e-5)
    assert weights[shown].mean() == pytest.approx(1.0)
    assert not weights[50:].any()


def test_every_image_is_judged_by_networks_that_did_not_see_its_patient(
    crossvalidated: Path, collection: Collection
) -> None:
    with (crossvalidated / "out_of_fold.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 2 * len(collection.records)
    folds = assign_folds(collection, 2)
    expected = {
        (str(population), record.path): str(fold)
        for population, record, fold in zip(collection.populations, collection.records, folds, strict=True)
    }
    for seed in ("1", "2"):
        mine = {(row["population"], row["path"]): row["fold"] for row in rows if row["seed"] == seed}
        assert mine == expected
    assert len({row["logit"] for row in rows}) > len(rows) / 2


def test_what_is_done_is_kept_and_what_is_missing_is_done(
    crossvalidated: Path, two_populations: dict[str, Path], tmp_path: Path
) -> None:
    folder = tmp_path / "cv"
    shutil.copytree(crossvalidated, folder)
    shutil.rmtree(folder / "fold2-seed1")
    kept = (folder / "fold1-seed1" / "model.keras").stat().st_mtime_ns
    assert main(_words(two_populations, folder)) == 0
    assert (folder / "fold1-seed1" / "model.keras").stat().st_mtime_ns == kept
    assert (folder / "fold2-seed1" / "held_logits.npy").is_file()


def test_another_recipe_is_never_mixed_in(
    crossvalidated: Path, two_populations: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*_words(two_populations, crossvalidated), "--rate", "0.5"]) == 1
    assert "other settings here (rate)" in capsys.readouterr().err


def test_covered_margins_are_black_and_the_rest_stays() -> None:
    images = np.random.default_rng(1).uniform(0.1, 1.0, (2, 50, 40, 1)).astype(np.float32)
    covered = cover(images, 0.1)
    np.testing.assert_array_equal(covered[:, 5:-5, 4:-4], images[:, 5:-5, 4:-4])
    assert covered.sum() == pytest.approx(images[:, 5:-5, 4:-4].sum(), rel=1e-5)
    np.testing.assert_array_equal(cover(images, 0.0), images)


def test_the_border_check_has_a_row_for_each_population_and_margin(crossvalidated: Path, tmp_path: Path) -> None:
    output = tmp_path / "border.md"
    assert main(["border-check", f"small={crossvalidated}", "--output", str(output)]) == 0
    lines = [line for line in output.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines[2:]]
    assert [row[:3] for row in rows] == [
        ["small", population, share] for population in ("children", "adults") for share in ("0%", "4%", "8%", "12%")
    ]
    assert all(0 <= float(value) <= 1 for row in rows for value in row[3:])


def test_the_border_check_refuses_an_unfinished_cross_validation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["border-check", str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().err
