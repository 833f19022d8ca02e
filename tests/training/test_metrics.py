import numpy as np
import pytest

from training.errors import TrainingError
from training.metrics import binary_report, expected_calibration_error, format_report
from training.thresholds import calibrated, fit_calibration, operating_points, threshold_curve

POSITIVE = np.array([True, True, True, True, False, False, False, False, False, False])
PROBABILITIES = np.array([0.9, 0.8, 0.6, 0.2, 0.7, 0.5, 0.3, 0.2, 0.1, 0.0])


def test_the_report_by_hand_with_pneumonia_as_the_positive_class() -> None:
    report = binary_report(POSITIVE, PROBABILITIES, 0.6)
    assert (report.true_positives, report.false_negatives) == (3, 1)
    assert (report.true_negatives, report.false_positives) == (5, 1)
    assert report.sensitivity == pytest.approx(3 / 4)
    assert report.specificity == pytest.approx(5 / 6)
    assert report.precision == pytest.approx(3 / 4)
    assert report.accuracy == pytest.approx(8 / 10)
    assert report.f1 == pytest.approx(6 / 8)
    # Pairs (pneumonia, normal) in the right order: 6 + 6 + 5 + 2.5 of 24, a tie counts half.
    assert report.auc == pytest.approx(19.5 / 24)
    text = format_report(report, 0.6)
    assert "Positive class: PNEUMONIA" in text
    assert "recall (sensitivity)   0.7500" in text


def test_a_threshold_that_flags_nothing_has_no_precision() -> None:
    assert np.isnan(binary_report(POSITIVE, PROBABILITIES, 1.0).precision)


def test_one_class_only_is_a_sentence() -> None:
    with pytest.raises(TrainingError, match="one class only"):
        binary_report(np.ones(10, dtype=bool), PROBABILITIES, 0.5)


def test_calibration_error_by_hand() -> None:
    positive = np.array([True, False, True, True])
    probabilities = np.array([0.55, 0.55, 0.95, 0.95])
    assert expected_calibration_error(positive, probabilities) == pytest.approx(0.5 * 0.05 + 0.5 * 0.05)


def test_platt_scaling_finds_the_slope_that_made_the_data() -> None:
    generator = np.random.default_rng(1)
    logits = generator.normal(0, 2, 20_000)
    positive = generator.random(20_000) < 1 / (1 + np.exp(-(1.5 * logits - 0.5)))
    calibration = fit_calibration(positive, logits)
    assert calibration.slope == pytest.approx(1.5, abs=0.06)
    assert calibration.intercept == pytest.approx(-0.5, abs=0.06)
    assert expected_calibration_error(positive, calibrated(logits, calibration)) < 0.02


def test_a_network_that_learnt_the_opposite_gets_no_threshold() -> None:
    with pytest.raises(TrainingError, match="no better than chance"):
        fit_calibration(POSITIVE, -PROBABILITIES)


def test_the_curve_agrees_with_the_report_at_every_point() -> None:
    curve = threshold_curve(POSITIVE, PROBABILITIES)
    for threshold, sensitivity, specificity in zip(
        curve.thresholds[::50], curve.sensitivities[::50], curve.specificities[::50], strict=True
    ):
        report = binary_report(POSITIVE, PROBABILITIES, threshold)
        assert sensitivity == pytest.approx(report.sensitivity)
        assert specificity == pytest.approx(report.specificity)


def test_the_curve_is_exact_at_an_operating_point() -> None:
    curve = threshold_curve(POSITIVE, PROBABILITIES, [0.55555])
    report = binary_report(POSITIVE, PROBABILITIES, 0.55555)
    assert curve.at(0.55555) == (pytest.approx(report.sensitivity), pytest.approx(report.specificity))
    assert 0.55555 in curve.thresholds


def test_the_operating_points_reach_what_their_names_promise() -> None:
    generator = np.random.default_rng(3)
    positive = np.arange(400) % 4 > 0
    probabilities = 1 / (1 + np.exp(-(generator.normal(0, 1.2, 400) + 3.0 * positive - 1.5)))
    points = {p.name: p for p in operating_points(positive, probabilities, [str(i // 2) for i in range(400)], seed=1)}
    assert points["sensitive"].sensitivity >= 0.98
    assert points["specific"].specificity >= 0.95
    youden = [p.sensitivity + p.specificity for p in points.values()]
    assert points["balanced"].sensitivity + points["balanced"].specificity == max(youden)
    for point in points.values():
        report = binary_report(positive, probabilities, point.threshold)
        assert report.sensitivity == pytest.approx(point.sensitivity)
        assert report.specificity == pytest.approx(point.specificity)
        assert point.sensitivity_interval.low <= point.sensitivity <= point.sensitivity_interval.high
        assert point.specificity_interval.low <= point.specificity <= point.specificity_interval.high
    assert points["sensitive"].threshold <= points["balanced"].threshold <= points["specific"].threshold


def test_the_sensitive_point_keeps_its_promise_at_the_lower_end_of_the_interval() -> None:
    """Of 1,000 with pneumonia, 12 may be missed: (988 of 1,000) has a Wilson interval from 0.9791, 989 from 0.9804."""
    probabilities = np.concatenate([np.linspace(0.2, 0.9, 1000), np.linspace(0.0, 0.4, 1000)])
    positive = np.arange(2000) < 1000
    patients = [str(index) for index in range(2000)]
    points = {point.name: point for point in operating_points(positive, probabilities, patients, seed=1)}
    assert points["sensitive"].sensitivity == pytest.approx(0.989)


def test_with_few_images_the_measured_value_must_do() -> None:
    patients = [str(index) for index in range(10)]
    points = {point.name: point for point in operating_points(POSITIVE, PROBABILITIES, patients, seed=1)}
    assert points["sensitive"].sensitivity == 1.0
    assert points["sensitive"].threshold == pytest.approx(0.15)
    assert points["specific"].specificity == 1.0
