import pytest

from xray_viewer.core.opinion import Verdict
from xray_viewer.core.truth import Answer, ByTruth, Case, Truth, compare_with_truth

SICK, WELL = Truth.PNEUMONIA, Truth.NORMAL
CASES = [
    Case(SICK, Answer.SCORED, 0.9, Verdict.PNEUMONIA),
    Case(SICK, Answer.SCORED, 0.4, Verdict.NORMAL),
    Case(SICK, Answer.NOT_ASSESSED, verdict=Verdict.PNEUMONIA),
    Case(SICK, Answer.FAILED),
    Case(WELL, Answer.SCORED, 0.4, Verdict.NORMAL),
    Case(WELL, Answer.SCORED, 0.1, Verdict.UNSURE),
    Case(WELL, Answer.NOT_ASSESSED, verdict=Verdict.NORMAL),
    Case(WELL, Answer.TO_READ, is_unread=True),
]


def test_every_case_is_counted_somewhere() -> None:
    compared = compare_with_truth(CASES)
    assert compared.cases == ByTruth(4, 4)
    assert compared.not_assessed == ByTruth(1, 1)
    assert (compared.failed, compared.to_read) == (ByTruth(1, 0), ByTruth(0, 1))
    left_out = compared.not_assessed.images + compared.failed.images + compared.to_read.images
    assert compared.positive.size + left_out == compared.cases.images
    assert (compared.unsure, compared.unread) == (ByTruth(0, 1), ByTruth(0, 1))
    # The file of the one that failed could not be read, and waits for no verdict.
    assert compared.reader.cases + compared.unsure.images + compared.unread.images == compared.cases.images - 1


def test_a_probability_at_the_threshold_is_flagged() -> None:
    network = compare_with_truth(CASES).network(0.4)
    assert (network.true_positives, network.false_negatives) == (2, 0)
    assert (network.true_negatives, network.false_positives) == (1, 1)


def test_the_figures_are_those_of_the_scored_cases() -> None:
    compared = compare_with_truth(CASES)
    assert compared.auc is not None
    assert compared.auc.value == pytest.approx(3.5 / 4)
    assert compared.roc is not None
    assert compared.reliability is not None
    assert compared.reliability.brier_score == pytest.approx((0.01 + 0.36 + 0.16 + 0.01) / 4)
    point = compared.operating_point(1.0)
    assert point is not None
    assert point.threshold == 0.4


def test_the_reader_counts_also_where_the_network_did_not() -> None:
    compared = compare_with_truth(CASES)
    assert (compared.reader.true_positives, compared.reader.false_negatives) == (2, 1)
    assert (compared.reader.true_negatives, compared.reader.false_positives) == (2, 0)
    assert compared.reader_kappa is not None
    assert compared.reader_kappa.value == pytest.approx((0.8 - 0.48) / 0.52)


def test_without_cases_there_are_no_figures() -> None:
    compared = compare_with_truth([])
    assert compared.cases.images == 0
    assert (compared.auc, compared.roc, compared.reliability, compared.reader_kappa) == (None,) * 4
    assert compared.operating_point(0.9) is None


@pytest.mark.parametrize(("answer", "probability"), [(Answer.SCORED, None), (Answer.FAILED, 0.3)])
def test_only_what_was_scored_has_a_probability(answer: Answer, probability: float | None) -> None:
    with pytest.raises(ValueError, match="was scored"):
        Case(SICK, answer, probability)
