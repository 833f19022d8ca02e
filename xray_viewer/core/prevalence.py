"""What a threshold means where pneumonia is as common as the reader says."""

from dataclasses import dataclass

from xray_viewer.core.decision import check_unit
from xray_viewer.core.estimate import Estimate
from xray_viewer.core.threshold_figures import Reached

# The first are few enough to be imagined; the others are for what happens to less than one of those.
_PEOPLE = (1_000, 10_000, 100_000, 1_000_000)


@dataclass(frozen=True)
class PredictiveValues:
    """``ppv``: how many of those flagged have pneumonia. ``npv``: how many of those not flagged have none.

    None where nobody is flagged, or everybody.
    """

    ppv: Estimate | None
    npv: Estimate | None


@dataclass(frozen=True)
class Outcomes:
    """What becomes of so many people, in whole ones: with pneumonia found or missed, without it alarmed or passed."""

    found: int
    missed: int
    alarmed: int
    passed: int

    @property
    def ill(self) -> int:
        """How many have pneumonia."""
        return self.found + self.missed

    @property
    def people(self) -> int:
        """How many there are."""
        return self.ill + self.alarmed + self.passed


def predictive_values(reached: Reached, prevalence: float) -> PredictiveValues:
    """Give PPV and NPV at a prevalence in [0, 1], by Bayes' rule.

    The ends are those at which sensitivity and specificity are both at theirs, the low ones and the high ones: both
    values rise with both, so that they reach further than a 95 % interval, never less far.
    """
    check_unit(prevalence, "the prevalence")
    sensitivity, specificity = reached.sensitivity_interval, reached.specificity_interval
    ends = [(reached.sensitivity, reached.specificity)]
    if sensitivity is not None and specificity is not None:
        ends += [(sensitivity.low, specificity.low), (sensitivity.high, specificity.high)]
    found = [prevalence * each for each, _ in ends]
    missed = [prevalence * (1 - each) for each, _ in ends]
    alarmed = [(1 - prevalence) * (1 - each) for _, each in ends]
    passed = [(1 - prevalence) * each for _, each in ends]
    return PredictiveValues(_value(found, alarmed), _value(passed, missed))


def outcomes(reached: Reached, prevalence: float) -> Outcomes:
    """Say what becomes of people at a prevalence in [0, 1]: of 1,000, or of more where that would round one away.

    Among the most an error that is rarer still counts as one: none of them is said to be of nobody.
    """
    check_unit(prevalence, "the prevalence")
    shares = [
        part * share
        for part, right in ((prevalence, reached.sensitivity), (1 - prevalence, reached.specificity))
        for share in (right, 1 - right)
    ]
    people = next((each for each in _PEOPLE if all(not share or share * each >= 1 for share in shares)), _PEOPLE[-1])
    ill = _part(people, prevalence)
    found, passed = _part(ill, reached.sensitivity), _part(people - ill, reached.specificity)
    return Outcomes(found, ill - found, people - ill - passed, passed)


def _part(people: int, share: float) -> int:
    """Give a share of people in whole ones, which is all of them for nothing less than 1."""
    part = round(people * share)
    return max(part - 1, 0) if part == people and share < 1 else part


def _value(right: list[float], wrong: list[float]) -> Estimate | None:
    shares = [one / (one + other) if one + other > 0 else None for one, other in zip(right, wrong, strict=True)]
    if shares[0] is None:
        return None
    # Where an end would be of nobody, it may be anything.
    value, low, high = (shares[0], *(shares[1:] or shares[:1] * 2))
    return Estimate(value, 0.0 if low is None else min(low, value), 1.0 if high is None else max(high, value))
