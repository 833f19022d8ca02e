from dataclasses import replace

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from training.judging import Unseen, judge
from training.thresholds import calibrated, fit_calibration, thresholds_by_name


def _unseen(count: int = 600, folds: int = 3) -> Unseen:
    generator = np.random.default_rng(4)
    positive = generator.random(count) < 0.6
    logits = generator.normal(np.where(positive, 2.0, -2.0), 1.5)
    patients = np.array([f"p{number // 2}" for number in range(count)])
    populations = np.where(np.arange(count) % 4 < 3, "children", "adults")
    return Unseen(positive, logits, patients, populations, np.arange(count) // 2 % folds)


def test_figures_come_from_thresholds_that_were_chosen_on_other_patients() -> None:
    unseen = _unseen()
    figures = judge(unseen, seed=1)["results"]
    hits = np.zeros(unseen.positive.size, dtype=bool)
    for fold in range(3):
        judged, others = unseen.folds == fold, (unseen.folds != fold) & (unseen.populations == "children")
        calibration = fit_calibration(unseen.positive[others], unseen.logits[others])
        chosen = thresholds_by_name(unseen.positive[others], calibrated(unseen.logits[others], calibration))
        hits[judged] = calibrated(unseen.logits[judged], calibration) >= chosen["balanced"]
    at = figures["at_balanced"]
    assert at["sensitivity"]["value"] == pytest.approx(hits[unseen.positive].mean())
    assert at["specificity"]["value"] == pytest.approx((~hits)[~unseen.positive].mean())
    assert at["accuracy"]["value"] == pytest.approx((hits == unseen.positive).mean())
    low, high = at["accuracy"]["interval"]
    assert low < at["accuracy"]["value"] < high


def test_each_population_is_judged_by_itself() -> None:
    unseen = _unseen()
    by_population = judge(unseen, seed=1)["results"]["by_population"]
    for name in ("children", "adults"):
        chosen = unseen.populations == name
        expected = roc_auc_score(unseen.positive[chosen], unseen.logits[chosen])
        assert by_population[name]["auc"]["value"] == pytest.approx(expected)
        assert by_population[name]["images"] == chosen.sum()


def test_probabilities_are_calibrated_on_patients_that_did_not_calibrate_them() -> None:
    figures = judge(_unseen(3000), seed=1)["results"]
    assert figures["calibration_slope"] == pytest.approx(1.0, abs=0.15)
    assert figures["calibration_intercept"] == pytest.approx(0.0, abs=0.15)
    assert figures["expected_calibration_error"] < 0.03
    assert 0 < figures["brier_score"] < 0.15


def test_thresholds_are_those_of_the_population_with_most_patients() -> None:
    unseen = _unseen()
    assert unseen.reference == "children"
    children = unseen.populations == "children"
    alone = Unseen(
        *(values[children] for values in (unseen.positive, unseen.logits, unseen.patients)),
        *(values[children] for values in (unseen.populations, unseen.folds)),
    )
    assert judge(unseen, seed=1)["operating_points"] == judge(alone, seed=1)["operating_points"]
    assert judge(unseen, seed=1)["calibration"] == judge(alone, seed=1)["calibration"]


def test_one_fold_is_judged_by_itself_and_says_nothing_else() -> None:
    assert "cross-fitted" in judge(_unseen(), seed=1)["results"]["measured_on"]
    assert "cross-fitted" not in judge(_unseen(folds=1), seed=1)["results"]["measured_on"]


def test_copies_of_changed_appearance_make_calibration_and_thresholds_more_careful() -> None:
    plain = _unseen()
    noise = np.random.default_rng(9).normal(0, 3, plain.logits.size)
    blurred = replace(plain, changed_logits=plain.logits + noise)
    careful, sure = judge(blurred, seed=1), judge(plain, seed=1)
    assert careful["calibration"]["slope"] < sure["calibration"]["slope"]
    assert careful["results"]["auc"]["value"] == sure["results"]["auc"]["value"]
    expected = roc_auc_score(plain.positive, plain.logits + noise)
    assert careful["results"]["auc_of_changed_copies"] == pytest.approx(expected)
    assert "changed appearance" in careful["results"]["measured_on"]
    assert "900 pictures" in careful["calibration"]["fitted_on"]
