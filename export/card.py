"""The model card's prose: what a reader should know before trusting a number, in plain words.

Figures stand in the spec and are shown beside it, so that none is said twice, but for those that are warnings.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from export.reports import ALL_CHANGES
from xray_viewer.core.model_spec import Population

# Below this AUC nobody should take a ranking for one.
_CHANCE = 0.6
# Below this AUC a ranking errs in every fifth pair of a sick and a healthy patient.
_WEAK = 0.8
# A probability that moves by this much may cross any threshold.
_LARGE_MOVE = 0.25


def write_card(
    *,
    name: str,
    population: Population,
    images: int,
    patients: int,
    usage: str,
    positive_share: float,
    results: Mapping[str, Any],
) -> str:
    """Write the prose as Markdown from the facts of a run.

    ``usage``: how the images were used, as a sentence. ``positive_share``: of pneumonia among them. ``results``: all
    that was measured; what it lacks goes unsaid.
    """
    failures = "".join(f"- {sentence}\n" for sentence in _known_failures(results))
    return f"""# {name}

## What it is for

It gives the probability that a frontal chest radiograph shows pneumonia, as a second look beside a reader who has
the patient's history and decides. It is not a diagnosis: it misses some pneumonias and flags some healthy chests, and
the operating points say how many.

## What it must not be used for

- As the only ground on which a patient is treated or sent home. It is no medical device.
- For other patients than those whom it has seen: see below.
- For lateral views, computed tomography, pictures of other parts of the body, or photographs of films and screens.
- To rule out anything else. It knows nothing of other findings, and "not flagged" does not mean normal.
- To follow one patient's disease: the probability says how sure the network is, not how ill the patient is.

## Whom it has seen

{images:,} radiographs of {patients:,} patients: {population.description}. {usage[:1].upper()}{usage[1:]}.

Do not rely on it for anyone else. Patients of other ages than {population.ages_in_words}, lateral views and pictures
unlike the training images are not assessed. A file without an age in its header is scored all the
same, with a caution.

## What to beware of

- The figures hold for patients like those that they were measured on. On images from elsewhere expect worse, above
  all in specificity.
- The probability is calibrated for the share of pneumonia that it has seen, {positive_share:.0%}. Where pneumonia is
  rarer, a given probability means less.
- It may use what has nothing to do with the lungs: markers, sharpness, how the picture was cropped. The evidence map
  shows which parts of the picture spoke for and against; it locates no disease.
{failures}"""


def _known_failures(results: Mapping[str, Any]) -> Iterable[str]:
    populations = results.get("by_population", {})
    for name, figures in populations.items():
        if len(populations) > 1 and "at_sensitive" in figures:
            at = figures["at_sensitive"]
            yield (
                f"Among {name} alone, at the threshold `sensitive`, its sensitivity is "
                f"{at['sensitivity']['value']:.0%} and its specificity {at['specificity']['value']:.0%}. The table of "
                "operating points is of the population with most patients."
            )
        auc = figures["auc"]["value"]
        if auc < _WEAK:
            yield f"Among {name} it is weak: an AUC of {auc:.2f} on patients of the same source.{_verdict(auc)}"
    for name, figures in results.get("elsewhere", {}).items():
        yield (
            f"On {name} ({figures['images']:,} images of {figures['patients']:,} patients) it reached an AUC of "
            f"{figures['auc']:.2f}; at the threshold {figures['threshold']:.3f}, a sensitivity of "
            f"{figures['sensitivity']:.0%} and a specificity of {figures['specificity']:.0%}.{_verdict(figures['auc'])}"
        )
    moves = results.get("robustness", {}).get("by_change", {})
    large = [
        (change, row["worst"]) for change, row in moves.items() if change != ALL_CHANGES and row["worst"] >= _LARGE_MOVE
    ]
    if large:
        listed = ", ".join(f"{change.lower()} {worst:.2f}" for change, worst in large)
        yield (
            "The same radiograph may get another probability when its file changes a little. The greatest moves that "
            f"were measured of one picture: {listed}."
        )


def _verdict(auc: float) -> str:
    return " That is no better than chance: it must not be used there." if auc < _CHANCE else ""
