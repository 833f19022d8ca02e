"""The model card: what a reader should know before trusting a number, in plain words first."""

from collections.abc import Mapping, Sequence
from typing import Any

from xray_viewer.core.decision import OperatingPoint
from xray_viewer.core.model_spec import Population


def write_card(
    *,
    name: str,
    population: Population,
    images: int,
    patients: int,
    operating_points: Sequence[OperatingPoint],
    results: Mapping[str, Any],
    atypicality_limit: float,
    command: str,
) -> str:
    """Write the card as Markdown from the facts of a run."""
    youngest, oldest = population.age_years
    low, high = results["auc_interval"]
    points = "\n".join(
        f"| {point.name} | {point.threshold:.3f} | {_with_interval(point.sensitivity, point.sensitivity_interval)} "
        f"| {_with_interval(point.specificity, point.specificity_interval)} |"
        for point in sorted(operating_points, key=lambda point: point.threshold)
    )
    return f"""# {name}

## What it is for

It gives the probability that a frontal chest radiograph shows pneumonia, as a second look beside a reader. It is
not a diagnosis, it is no medical device, and no patient should be treated or sent home because of it alone. It
misses some pneumonias and flags some healthy chests; the table below says how many.

## Whom it has seen

{images} radiographs of {patients} patients: {population.description}.

Do not rely on it for anyone else. Patients younger than {youngest:g} or older than {oldest:g} years, lateral views
and pictures unlike the training images (atypicality above {atypicality_limit:.1%}) are not assessed. A file without
an age in its header is scored all the same, with a caution.

## How good it is

AUC {results["auc"]:.3f} (95 % interval {low:.3f} to {high:.3f}); expected calibration error
{results["expected_calibration_error"]:.3f}. Measured on {results["measured_on"]}. Intervals are bootstraps over
patients.

| operating point | threshold | sensitivity | specificity |
| --- | --- | --- | --- |
{points}

## What to beware of

- All images come from one hospital. On images from elsewhere expect it to be worse, above all in specificity: in
  the literature, networks trained on this set lose 7 to 13 points of accuracy on its separate test images.
- The probability is calibrated for the share of pneumonia among its validation patients, about three in four. Where
  pneumonia is rarer, a given probability means less.
- It may use what has nothing to do with the lungs: markers, sharpness, how the picture was cropped. The evidence map
  shows which parts of the picture spoke for and against; it locates no disease.
- It knows nothing of other findings. "Not flagged" does not mean normal.

## Where the images come from

{population.source}.

## How it was made

`{command}`, then `python -m export`. The figures above are printed again by `python -m training evaluate`.
"""


def _with_interval(value: float, interval: Any) -> str:
    return f"{value:.3f} ({interval.low:.3f} to {interval.high:.3f})"
