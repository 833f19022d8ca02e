"""The findings in words: for the terminal and for the report."""

from collections.abc import Sequence
from typing import Any

from training.explore.copies import LIKENESS_LIMIT
from training.explore.figures import TONES

_LISTED = 10
# An AUC of 0.5 is chance. The words follow the lower end of the interval.
_GRADES = (
    (0.9, "all but gives the class away"),
    (0.75, "tells the class in most cases"),
    (0.6, "tells something of the class"),
    (0.52, "tells a little of the class"),
)
_NOTHING = "tells nothing of the class"
COPIES_WORDS = (
    "Nearly the same are pictures that were saved again, made brighter, flatter or smaller, cropped by 1 % or turned "
    "by 1 degree; copies to which more was done are not found."
)
# None of these shows what pneumonia does to a lung; the thumbnail does, coarsely.
OUTSIDE_THE_LUNGS = ("header", "length", "tone", "marks", "corners", "border")
_WARNING_FROM = 0.75


def best_auc(shortcut: dict[str, Any]) -> tuple[float, tuple[float, float]]:
    """Give the better classifier's AUC with its interval."""
    name = "curved" if shortcut["curved"] > shortcut["linear"] else "linear"
    low, high = shortcut[f"{name}_interval"]
    return shortcut[name], (low, high)


def grade(shortcut: dict[str, Any]) -> str:
    """Say what a shortcut's AUC means."""
    if not shortcut["varies"]:
        return "is the same in all images, so it tells nothing"
    low = best_auc(shortcut)[1][0]
    return next((words for limit, words in _GRADES if low >= limit), _NOTHING)


def counts_lines(figures: dict[str, Any]) -> list[str]:
    """Say how many images and patients there are, by class."""
    lines = [f"{figures['images']:,} images of {figures['patients']:,} patients", *figures["notices"]]
    for label, found in figures["classes"].items():
        detail = ", ".join(f"{count:,} {name}" for name, count in found["subtypes"].items())
        counts = [int(count) for count in found["images_a_patient"]]
        lines.append(
            f"{label}: {found['images']:,} images ({found['share']:.1%}) of {found['patients']:,} patients, "
            f"{min(counts)} to {max(counts)} images each" + (f"; {detail}" if detail else "")
        )
    lines.append(f"{figures['patients_in_both_classes']:,} patients have images in both classes.")
    return lines


def files_lines(figures: dict[str, Any]) -> list[str]:
    """Say how large the pictures are and how they are stored."""
    lines = []
    files = figures["files"]
    for label, found in figures["classes"].items():
        lines.append(
            f"{label}: columns {_range(found['columns'])}, rows {_range(found['rows'])}, bytes {_range(found['bytes'])}"
        )
    if files["sizes"] == 1:
        one = next(iter(figures["classes"].values()))
        lines.append(f"All images are {one['columns']['median']:.0f} x {one['rows']['median']:.0f} pixels.")
    for words, key in (
        ("Formats", "formats"),
        ("Pillow modes", "modes"),
        ("JPEG qualities, estimated", "jpeg_qualities"),
        ("JPEG sampling", "jpeg_samplings"),
    ):
        lines.append(f"{words}: " + ", ".join(f"{name or 'none'} ({count:,})" for name, count in files[key].items()))
    lines.append(f"{figures['unreadable']:,} files cannot be read.")
    return lines


def tone_lines(figures: dict[str, Any]) -> list[str]:
    """Say how bright, contrasty and sharp the classes are."""
    return [
        f"{name.capitalize()}, median (least to greatest): "
        + ", ".join(
            f"{label} {found[name]['median']:.3f} ({found[name]['least']:.3f} to {found[name]['greatest']:.3f})"
            for label, found in figures["classes"].items()
        )
        for name in TONES
    ]


def copies_lines(figures: dict[str, Any]) -> list[str]:
    """Say how many pictures are stored more than once, and where."""
    lines = []
    for kind, words in (
        ("identical", "groups of identical files"),
        ("alike", f"pairs of pictures that are nearly the same (likeness above {LIKENESS_LIMIT})"),
        ("mirrored", "pairs of which one is nearly the mirror image of the other"),
    ):
        groups = [group for group in figures["copies"] if group["kind"] == kind]
        crossing = (
            f", {sum(len(group['classes']) > 1 for group in groups)} across classes, "
            f"{sum(group['crosses_patients'] for group in groups)} across patients"
        )
        lines.append(f"{len(groups)} {words}" + (crossing if groups else ""))
    return lines


def strongest_outside(figures: dict[str, Any]) -> dict[str, Any] | None:
    """Give the shortcut that tells most without the lungs in any detail, None where none could be measured."""
    outside = [shortcut for shortcut in figures["shortcuts"] if shortcut["name"] in OUTSIDE_THE_LUNGS]
    return max(outside, key=lambda shortcut: best_auc(shortcut)[0], default=None)


def conclusion(figures: dict[str, Any]) -> str:
    """Say in a sentence or two which shortcut is the strongest."""
    worst = strongest_outside(figures)
    if worst is None:
        return "A class or subtype has a single patient, so shortcuts cannot be measured."
    auc, (low, high) = best_auc(worst)
    return (
        f"A simple classifier that sees only {worst['shown']} ({worst['name']}) reaches an AUC of {auc:.3f} ({low:.3f} "
        f"to {high:.3f}) on patients that it has not seen."
    )


def meaning(populations: Sequence[dict[str, Any]]) -> str:
    """Say what the shortcuts mean for a network that learns from these images."""
    worst = [shortcut for figures in populations if (shortcut := strongest_outside(figures))]
    if all(best_auc(shortcut)[1][0] < _WARNING_FROM for shortcut in worst):
        return "That is no strong shortcut, but a network sees more than these classifiers do." if worst else ""
    return (
        "Part of that is how patients lie who are ill, part is how, where and with what their pictures were made; "
        "little of it is what pneumonia does to a lung. A network can earn a high figure here in the same way, so a "
        "figure on held-back patients of the same source says little of another hospital: judge on another source, and "
        "look at where the evidence lies."
    )


def listed_names(names: Sequence[str]) -> list[str]:
    """Give the first few lines of a list, and how many more there are."""
    more = [f"and {len(names) - _LISTED} more"] if len(names) > _LISTED else []
    return [*names[:_LISTED], *more]


def _range(spread: dict[str, float]) -> str:
    if spread["least"] == spread["greatest"]:
        return f"{spread['least']:,.0f}"
    return f"{spread['least']:,.0f} to {spread['greatest']:,.0f} (median {spread['median']:,.0f})"
