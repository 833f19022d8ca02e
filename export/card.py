"""The model card's prose: what a reader should know before trusting a number, in plain words.

Figures stand in the spec and are shown beside it, so that no number is said twice.
"""

from collections.abc import Mapping
from typing import Any

from xray_viewer.core.model_spec import Population

# Below this AUC nobody should take a ranking for one.
_CHANCE = 0.6


def write_card(
    *,
    name: str,
    population: Population,
    images: int,
    patients: int,
    usage: str,
    positive_share: float,
    elsewhere: Mapping[str, Mapping[str, Any]],
) -> str:
    """Write the prose as Markdown from the facts of a run.

    ``usage``: how the images were used, as a sentence. ``positive_share``: of pneumonia among them. ``elsewhere``:
    what it reached on images of other sources.
    """
    return f"""# {name}

## What it is for

It gives the probability that a frontal chest radiograph shows pneumonia, as a second look beside a reader. It is
not a diagnosis, it is no medical device, and no patient should be treated or sent home because of it alone. It
misses some pneumonias and flags some healthy chests; the operating points say how many.

## Whom it has seen

{images} radiographs of {patients} patients: {population.description}. {usage}.

Do not rely on it for anyone else. Patients of other ages than {population.ages_in_words}, lateral views and pictures
unlike the training images are not assessed. A file without an age in its header is scored all the
same, with a caution.

## What to beware of

- The figures were measured on patients of the same source, and on those that its epoch, calibration and thresholds were
  chosen on. On images from elsewhere expect worse, above all in specificity.
- The probability is calibrated for the share of pneumonia that it has seen, {positive_share:.0%}. Where pneumonia is
  rarer, a given probability means less.
- It may use what has nothing to do with the lungs: markers, sharpness, how the picture was cropped. The evidence map
  shows which parts of the picture spoke for and against; it locates no disease.
- It knows nothing of other findings. "Not flagged" does not mean normal.
{"".join(_elsewhere(name, figures) for name, figures in elsewhere.items())}"""


def _elsewhere(name: str, figures: Mapping[str, Any]) -> str:
    verdict = " That is no better than chance: it must not be used there." if figures["auc"] < _CHANCE else ""
    return (
        f"- On {name} ({figures['images']} images of {figures['patients']} patients) it reached an AUC of "
        f"{figures['auc']:.2f}; at the threshold {figures['threshold']:.3f}, a sensitivity of "
        f"{figures['sensitivity']:.0%} and a specificity of {figures['specificity']:.0%}.{verdict}\n"
    )
