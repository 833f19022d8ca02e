"""What a model is, in words that need no statistics, as Markdown: what one reads before the whole card."""

from collections.abc import Iterable

from xray_viewer.core.group_figures import measured_in_group
from xray_viewer.core.model_spec import ModelSpec


def plain_card(spec: ModelSpec) -> str:
    """Say whom a model is for, how often it is right at its own threshold, and what it leaves alone."""
    return "## In short\n\n" + "\n".join(f"- {line}" for line in _lines(spec)) + "\n"


def _lines(spec: ModelSpec) -> Iterable[str]:
    point = spec.operating_point(spec.default_operating_point)
    yield f"It has learnt from {spec.population.description}. Images from elsewhere it reads worse."
    yield (
        f"At its own threshold, {point.threshold:.1%}, it flags {_of_all(point.sensitivity)} of the patients with "
        f"pneumonia that it was measured on, and misses the others. Of those without, it flags "
        f"{_of_all(1 - point.specificity)}, which are false alarms."
    )
    groups = zip(spec.population.group_names, spec.population.age_groups, strict=False)
    for name, (youngest, oldest) in groups:
        measured = measured_in_group(spec.results, name, point.name)
        if measured is not None:
            yield (
                f"Among {name} of {youngest:g} to {oldest:g} years it flags {_of_all(measured.sensitivity)} with "
                f"pneumonia, and {_of_all(1 - measured.specificity)} without."
            )
    yield (
        f"Patients who are not of {spec.population.ages_in_words}, views other than "
        f"{' and '.join(spec.population.views)}, and pictures unlike those that it knows are not assessed. A file that "
        "does not say how old the patient is gets a caution."
    )
    yield "Not flagged does not mean normal: it knows of pneumonia alone."


def _of_all(share: float) -> str:
    """Say a share as so many of 100, or of 1,000 where 100 would make it all or none."""
    hundred = round(100 * share)
    return f"{hundred} of 100" if 0 < hundred < 100 or share in (0, 1) else f"{round(1000 * share)} of 1,000"
