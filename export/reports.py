"""What was measured of a network after its training, as the figures of its model card."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from training import run_folder

# Of one exported graph on one processor; the self-test's probability is a fingerprint of network and calibration.
_SAME_PROBABILITY = 1e-5
ALL_CHANGES = "All of these"


def later_results(model: Path, self_test_probability: float) -> tuple[dict[str, Any], list[str]]:
    """Read what lies in the run folder of ``model`` (model.keras): results by name, and notices for the terminal.

    A report that speaks of another network is left out, and a notice says so.
    """
    folder, results, notices = model.parent, {}, []
    if elsewhere := run_folder.read_evaluations(folder):
        results["elsewhere"] = elsewhere
    robustness = _read(folder / run_folder.ROBUSTNESS)
    if robustness is not None:
        if abs(robustness["self_test_probability"] - self_test_probability) <= _SAME_PROBABILITY:
            results["robustness"] = _robustness(robustness)
        else:
            notices.append(_stale(run_folder.ROBUSTNESS, robustness))
    check = _read(folder / run_folder.EVIDENCE_CHECK)
    if check is not None:
        if check["model_sha256"] == hashlib.sha256(model.read_bytes()).hexdigest():
            results["evidence_check"] = _evidence_check(check)
        else:
            notices.append(_stale(run_folder.EVIDENCE_CHECK, check))
    return results, notices


def _read(path: Path) -> dict[str, Any] | None:
    if not path.is_file():
        return None
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def _stale(name: str, document: Mapping[str, Any]) -> str:
    return f"{name} was measured on another network, so the card leaves it out. Again: {document['command']}"


def _robustness(document: Mapping[str, Any]) -> dict[str, Any]:
    counts = ", ".join(f"{count:,} {name}" for name, count in document["images_by_population"].items())
    origin = " of the images that the model learnt from" if document["of_training"] else ""
    rows = {row["group"]: _moved(row) for row in document["groups"] if not row["is_another_picture"]}
    others = {
        f"{row['group']} (another picture)": _moved(row) for row in document["groups"] if row["is_another_picture"]
    }
    return {
        "measured_on": (
            f"{document['images']:,} radiographs ({counts}), chosen evenly over the patients{origin}, with "
            f"{document['all']['changes']:,} changes of each, written as files and read as the viewer does. Median, "
            "percentile and worst are absolute changes of the probability"
        ),
        "by_change": rows | {ALL_CHANGES: _moved(document["all"])} | others,
        "by_population": {name: _moved(part) for name, part in document["all"]["by_population"].items()},
        "command": document["command"],
    }


def _moved(summary: Mapping[str, Any]) -> dict[str, Any]:
    turned = {f"share_turned_at_{name}": share for name, share in summary["decisions_changed"].items()}
    return {
        "median": round(summary["median"], 4),
        "95th_percentile": summary["p95"],
        "worst": summary["worst"],
        **turned,
        "not_assessed_share": summary["refused"],
    }


def _evidence_check(document: Mapping[str, Any]) -> dict[str, Any]:
    last = document["stages"][-1]
    return {
        "measured_on": (
            f"{document['images']:,} radiographs. The evidence's mean plus the bias must be the logit; and the map "
            "must change when the network's weights are put in random order, from the last layer to the first (Adebayo "
            "et al., Sanity Checks for Saliency Maps, 2018), which the rank correlation with the true map shows: 1 is "
            "the same map"
        ),
        "greatest_difference_from_the_logit": document["greatest_difference_from_logit"],
        "rank_correlation_with_the_last_layer_lost": document["stages"][1]["rank_correlation"],
        f"rank_correlation_with_all_{last['layers']}_layers_lost": last["rank_correlation"],
        "the_same_without_the_sign": last["rank_correlation_of_strength"],
        "rank_correlation_between_two_pictures": document["correlation_between_pictures"],
        "command": document["command"],
    }
