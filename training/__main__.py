"""The command line of training: explore, fit, evaluate, and more of what a model should be asked."""

import argparse
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from training.backend import load_backend
from training.run_folder import read_config, repeatable_path
from xray_viewer.core.errors import XrayViewerError

if TYPE_CHECKING:
    from training.collection import Collection

_ARCHITECTURE_NAMES = ("basic_cnn", "augmented_cnn", "vgg19", "efficientnet_lite0")
# What decides the outcome of a run, and is None where the architecture's own value holds.
_OUTCOME = ("size", "epochs", "batch_size", "rate", "weight_decay", "patience", "validation_fraction", "seed")

_WITHOUT_KERAS = frozenset({"robustness", "atypicality"})
_AFTER_STOPPING = {
    "fit": " Every finished epoch is kept; go on with --resume.",
    "crossvalidate": " Every finished epoch is kept; the same command goes on.",
}


def build_parser() -> argparse.ArgumentParser:
    """Describe the commands."""
    parser = argparse.ArgumentParser(prog="python -m training", description="Train the network of X-ray Viewer.")
    commands = parser.add_subparsers(dest="command", required=True)

    explore = commands.add_parser(
        "explore", help="look at data folders: classes, patients, sizes, copies, and what gives the classes away"
    )
    _add_data(explore)
    explore.add_argument("--output", type=Path, metavar="FOLDER", help="write a report with plots there")

    fit = commands.add_parser(
        "fit",
        help="train a network",
        epilog="Settings that are not given come from the architecture, or with --resume from the run that goes on.",
    )
    _add_recipe(fit)
    fit.add_argument("--output", type=Path, help="run folder (default: runs/ARCHITECTURE)")
    fit.add_argument(
        "--patience", type=int, help="epochs without a better validation loss before stopping (default: 5)"
    )
    fit.add_argument("--validation-fraction", type=float, help="share of the patients held back (default: 0.15)")
    fit.add_argument("--seed", type=int, help="decides split, order and augmentation (default: 1)")
    fit.add_argument("--resume", action="store_true", help="go on after the last epoch that is done")

    cross = commands.add_parser(
        "crossvalidate",
        help="train a recipe on every fold with every seed; what is done is kept, so the same command goes on",
    )
    _add_recipe(cross)
    cross.add_argument("--folds", type=int, default=3, help="parts that the patients are divided into (default: 3)")
    cross.add_argument("--seeds", type=int, default=3, help="networks a fold (default: 3)")
    cross.add_argument("--output", type=Path, help="folder for all runs (default: runs/cv-ARCHITECTURE-SIZE)")

    distill = commands.add_parser("distill", help="make one network of all those of a cross-validation")
    distill.add_argument("crossvalidation", type=Path, help="folder that crossvalidate filled")
    distill.add_argument("--output", type=Path, required=True, help="run folder")
    distill.add_argument("--epochs", type=int, default=2, help="how long it learns from them (default: 2)")
    distill.add_argument("--rate", type=float, default=2e-4, help="peak learning rate (default: 2e-4)")

    evaluate = commands.add_parser("evaluate", help="judge a network; PNEUMONIA is the positive class")
    evaluate.add_argument("model", type=Path, help="model.keras of a run folder")
    evaluate.add_argument("--data", type=Path, help="folder to judge on (default: the run's own)")
    evaluate.add_argument("--split", choices=("validation", "all"), help="default: validation without --data, else all")
    evaluate.add_argument("--operating-point", default="balanced")
    evaluate.add_argument("--threshold", type=float, help="decision threshold instead of an operating point")
    evaluate.add_argument("--keep", metavar="NAME", help="keep the figures in the run folder, for the model card")

    robustness = commands.add_parser(
        "robustness", help="how far the probability of one picture moves with its file format, size, tilt, brightness"
    )
    robustness.add_argument("model", type=Path, metavar="MODEL.onnx", help="exported model")
    _add_data(robustness)
    robustness.add_argument("--images", type=_count, default=100, help="how many of them to measure (default: 100)")
    robustness.add_argument("--output", type=Path, help="folder for the reports (default: runs/robustness)")

    check = commands.add_parser(
        "evidence-check",
        help="whether the evidence map shows what the network has learnt, and adds up to the logit",
    )
    check.add_argument("model", type=Path, help="model.keras of a run folder")
    _add_data(check)
    check.add_argument("--images", type=_count, default=32, help="how many of them to look at (default: 32)")
    check.add_argument("--output", type=Path, help="folder for the reports (default: the run folder)")

    atypicality = commands.add_parser("atypicality", help="measure what a model file does not assess, kind by kind")
    atypicality.add_argument("model", type=Path, help="model file (ONNX)")
    _add_data(atypicality)
    atypicality.add_argument(
        "--others", type=Path, nargs="+", default=[], metavar="FOLDER", help="folders of other pictures, one a kind"
    )
    atypicality.add_argument("--output", type=Path, help="folder for atypicality.md and .json (default: none written)")
    compare = commands.add_parser("compare", help="set cross-validated networks side by side in a Markdown table")
    compare.add_argument("folders", nargs="+", metavar="[NAME=]FOLDER", help="folder that crossvalidate filled")
    compare.add_argument("--output", type=Path, metavar="FILE.md", help="write the table there too")

    border = commands.add_parser(
        "border-check", help="how cross-validated networks decide once the margins are covered with black"
    )
    border.add_argument("folders", nargs="+", metavar="[NAME=]FOLDER", help="folder that crossvalidate filled")
    border.add_argument("--output", type=Path, metavar="FILE.md", help="write the table there too")

    picture = commands.add_parser(
        "picture", help="draw a run: curves, confusion matrices, ROC, calibration, augmentation, feature maps"
    )
    picture.add_argument("folder", type=Path, help="run folder, or folder that crossvalidate filled")
    picture.add_argument("--image", type=Path, help="radiograph to augment (default: the first of the run's data)")
    picture.add_argument("--output", type=Path, metavar="FOLDER", help="default: pictures in the run folder")
    return parser


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data",
        action="append",
        required=True,
        metavar="[NAME=]FOLDER",
        help="folder with NORMAL and PNEUMONIA; may be given again for another population",
    )


def _add_recipe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--architecture", choices=_ARCHITECTURE_NAMES, required=True)
    _add_data(parser)
    parser.add_argument("--weights", type=Path, help="file with weights to start from")
    parser.add_argument("--size", type=int, help="side of the network's input in pixels, a multiple of 32")
    parser.add_argument("--epochs", type=int, help="how often to go through all images, at most")
    parser.add_argument("--batch-size", type=int, help="images in one step (default: 32)")
    parser.add_argument("--rate", type=float, help="peak learning rate")
    parser.add_argument("--weight-decay", type=float, help="of AdamW")


def run_explore(arguments: argparse.Namespace) -> None:
    """Print what is in some data folders, and write the report if one is asked for."""
    from training.collection import read_collection
    from training.explore.report import explore

    print(explore(read_collection(arguments.data), arguments.output))


def _print_facts(facts: dict[str, Any]) -> None:
    results = facts["results"]
    print(f"\nMeasured on {results['measured_on']}.")
    for name, figures in [("all", results), *results["by_population"].items()]:
        low, high = figures["auc"]["interval"]
        print(
            f"{name:12s} AUC {figures['auc']['value']:.4f} ({low:.4f} to {high:.4f})  "
            f"ECE {figures['expected_calibration_error']:.3f}"
        )
        for point in facts["operating_points"]:
            at = figures[f"at_{point['name']}"]
            shares = (f"{what} {at[what]['value']:.4f}" for what in ("sensitivity", "specificity", "accuracy"))
            print(f"  {point['name']:10s} threshold {point['threshold']:.4f}  {'  '.join(shares)}")


def run_fit(arguments: argparse.Namespace) -> None:
    """Train, and print what came of it."""
    from training.fitting import fit, make_config, small_validation_notice

    settings = {name: getattr(arguments, name) for name in ("architecture", *_OUTCOME)}
    folder = arguments.output or Path("runs") / arguments.architecture
    resumed = read_config(folder) if arguments.resume else None
    collection = _read_collection(arguments.data)
    config = make_config("fit", collection, settings, arguments.weights, resumed)
    facts = fit(config, collection, folder, weights=arguments.weights, resume=arguments.resume)
    _print_facts(facts)
    notice = small_validation_notice(facts)
    if notice:
        print(notice)
    print(f"The network is {folder / 'model.keras'}. Export it with: python -m export {folder / 'model.keras'}")


def _read_collection(sources: list[str]) -> "Collection":
    from training.collection import read_collection

    collection = read_collection(sources)
    for notice in collection.notices:
        print(f"Note: {notice}")
    return collection


def run_crossvalidate(arguments: argparse.Namespace) -> None:
    """Train all networks of a cross-validation."""
    from training.crossvalidation import cross_validate
    from training.fitting import make_config

    collection = _read_collection(arguments.data)
    settings = {name: getattr(arguments, name, None) for name in ("architecture", *_OUTCOME)}
    # Nothing is chosen by the patients that judge: all epochs are done and the last one counts.
    settings |= {"patience": 0, "validation_fraction": 1 / arguments.folds}
    command = f"crossvalidate --folds {arguments.folds} --seeds {arguments.seeds}"
    config = make_config(command, collection, settings, arguments.weights, None)
    folder = arguments.output or Path("runs") / f"cv-{config.architecture}-{config.size}"
    table = cross_validate(
        config, collection, folder, folds=arguments.folds, seeds=arguments.seeds, weights=arguments.weights
    )
    print(f"The logits of all held-back images are in {table}.")


def run_distill(arguments: argparse.Namespace) -> None:
    """Make one network of a cross-validation, and print what came of it."""
    from training.distillation import distill

    cross, output = arguments.crossvalidation, arguments.output
    collection = _read_collection(read_config(cross).sources)
    settings = f"--epochs {arguments.epochs} --rate {arguments.rate}"
    command = f"python -m training distill {repeatable_path(cross)} --output {repeatable_path(output)} {settings}"
    _print_facts(distill(cross, collection, output, epochs=arguments.epochs, rate=arguments.rate, command=command))
    print(f"The network is {output / 'model.keras'}. Export it with: python -m export {output / 'model.keras'}")


def run_evaluate(arguments: argparse.Namespace) -> None:
    """Judge a network and print the figures."""
    from training.evaluation import evaluate

    print(
        evaluate(
            arguments.model,
            data=arguments.data,
            split=arguments.split or ("all" if arguments.data else "validation"),
            operating_point=arguments.operating_point,
            threshold=arguments.threshold,
            keep=arguments.keep,
        )
    )


def run_robustness(arguments: argparse.Namespace) -> None:
    """Measure a finished model on changed files of the same pictures."""
    from training.robustness.report import measure_robustness

    print(
        measure_robustness(
            arguments.model,
            collection := _read_collection(arguments.data),
            arguments.output or Path("runs") / "robustness",
            images=arguments.images,
            command=_command("robustness", arguments, collection),
        )
    )


def run_evidence_check(arguments: argparse.Namespace) -> None:
    """Take from a network what it has learnt, layer by layer, and look whether its evidence goes."""
    from training.evidence_report import check_evidence

    print(
        check_evidence(
            arguments.model,
            collection := _read_collection(arguments.data),
            arguments.output or arguments.model.parent,
            images=arguments.images,
            command=_command("evidence-check", arguments, collection),
        )
    )


def _command(name: str, arguments: argparse.Namespace, collection: "Collection") -> str:
    """Write what was called as others can repeat it, without paths of this machine."""
    words = f"{repeatable_path(arguments.model)} {collection.words} --images {arguments.images}"
    return f"python -m training {name} {words}"


def run_atypicality(arguments: argparse.Namespace) -> None:
    """Measure what a model file does not assess, and print the report."""
    from training.atypicality_report import measure, write_report

    facts, markdown = measure(arguments.model, arguments.data, arguments.others)
    if arguments.output:
        write_report(facts, markdown, arguments.output)
    print(markdown)


def run_compare(arguments: argparse.Namespace) -> None:
    """Print the table of some cross-validations, and write it if a file is named."""
    from training.comparison import compare

    _print_table(compare(arguments.folders), arguments.output)


def run_border_check(arguments: argparse.Namespace) -> None:
    """Print how networks decide without the border, and write it if a file is named."""
    from training.border_check import border_check

    _print_table(border_check(arguments.folders), arguments.output)


def _print_table(table: str, output: Path | None) -> None:
    print(table)
    if output:
        output.write_text(table + "\n", encoding="utf-8")


def run_picture(arguments: argparse.Namespace) -> None:
    """Draw what a run folder can show."""
    from training.picture.folder import picture

    print(picture(arguments.folder, arguments.image, arguments.output or arguments.folder / "pictures"))


def main(argv: list[str] | None = None) -> int:
    """Run one command; 0 if it came through, 1 with a sentence if not, 130 after Ctrl-C."""
    arguments = build_parser().parse_args(argv)
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stdout)
    logging.getLogger("training").setLevel(logging.INFO)
    commands = {
        "explore": run_explore,
        "fit": run_fit,
        "crossvalidate": run_crossvalidate,
        "distill": run_distill,
        "evaluate": run_evaluate,
        "robustness": run_robustness,
        "evidence-check": run_evidence_check,
        "atypicality": run_atypicality,
        "compare": run_compare,
        "border-check": run_border_check,
        "picture": run_picture,
    }
    try:
        if arguments.command not in _WITHOUT_KERAS:
            load_backend()
        commands[arguments.command](arguments)
    except KeyboardInterrupt:
        print(f"\nStopped.{_AFTER_STOPPING.get(arguments.command, '')}", file=sys.stderr)
        return 130
    except (XrayViewerError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
