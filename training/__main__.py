"""The command line of training: explore, fit, evaluate."""

import argparse
import logging
import os
import sys
from pathlib import Path

# Chatter of TensorFlow's C++ side; errors still show.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from training.manifest import read_manifest
from training.run_folder import read_config
from xray_viewer.core.errors import XrayViewerError

_ARCHITECTURE_NAMES = ("basic_cnn", "augmented_cnn", "vgg19", "efficientnet_lite0")
# What decides the outcome of a run, and is None where the architecture's own value holds.
_OUTCOME = ("size", "epochs", "batch_size", "rate", "weight_decay", "patience", "validation_fraction", "seed")


def build_parser() -> argparse.ArgumentParser:
    """Describe the three commands."""
    parser = argparse.ArgumentParser(prog="python -m training", description="Train the network of X-ray Viewer.")
    commands = parser.add_subparsers(dest="command", required=True)

    explore = commands.add_parser("explore", help="look at a data folder: classes, patients, sizes, duplicates")
    explore.add_argument("--data", type=Path, required=True, help="folder with NORMAL and PNEUMONIA")

    fit = commands.add_parser(
        "fit",
        help="train a network",
        epilog="Settings that are not given come from the architecture, or with --resume from the run that goes on.",
    )
    fit.add_argument("--architecture", choices=_ARCHITECTURE_NAMES, required=True)
    fit.add_argument("--data", type=Path, required=True, help="folder with NORMAL and PNEUMONIA")
    fit.add_argument("--output", type=Path, help="run folder (default: runs/ARCHITECTURE)")
    fit.add_argument("--weights", type=Path, help="file with weights to start from")
    fit.add_argument("--size", type=int, help="side of the network's input in pixels, a multiple of 32")
    fit.add_argument("--epochs", type=int, help="how often to go through all images, at most")
    fit.add_argument("--batch-size", type=int, help="images in one step (default: 32)")
    fit.add_argument("--rate", type=float, help="peak learning rate")
    fit.add_argument("--weight-decay", type=float, help="of AdamW")
    fit.add_argument(
        "--patience", type=int, help="epochs without a better validation loss before stopping (default: 5)"
    )
    fit.add_argument("--validation-fraction", type=float, help="share of the patients held back (default: 0.15)")
    fit.add_argument("--seed", type=int, help="decides split, order and augmentation (default: 1)")
    fit.add_argument("--resume", action="store_true", help="go on after the last epoch that is done")

    evaluate = commands.add_parser("evaluate", help="judge a network; PNEUMONIA is the positive class")
    evaluate.add_argument("model", type=Path, help="model.keras of a run folder")
    evaluate.add_argument("--data", type=Path, help="folder to judge on (default: the run's own)")
    evaluate.add_argument("--split", choices=("validation", "all"), help="default: validation without --data, else all")
    evaluate.add_argument("--operating-point", default="balanced")
    evaluate.add_argument("--threshold", type=float, help="decision threshold instead of an operating point")
    evaluate.add_argument("--keep", metavar="NAME", help="keep the figures in the run folder, for the model card")
    return parser


def run_explore(arguments: argparse.Namespace) -> None:
    """Print what is in a data folder."""
    from training.exploration import describe

    print(describe(read_manifest(arguments.data)))


def run_fit(arguments: argparse.Namespace) -> None:
    """Train, and print what came of it."""
    from training.fitting import fit, make_config, small_validation_notice

    settings = {name: getattr(arguments, name) for name in ("architecture", *_OUTCOME)}
    folder = arguments.output or Path("runs") / arguments.architecture
    resumed = read_config(folder) if arguments.resume else None
    config, manifest = make_config(arguments.data, settings, arguments.weights, resumed)
    for notice in manifest.notices:
        print(f"Note: {notice}")
    facts = fit(config, manifest, folder, weights=arguments.weights, resume=arguments.resume)
    results = facts["results"]
    low, high = results["auc_interval"]
    print(f"\nMeasured on {results['measured_on']}.\nAUC {results['auc']:.4f} (95 % interval {low:.4f} to {high:.4f})")
    for point in facts["operating_points"]:
        print(
            f"{point['name']:10s} threshold {point['threshold']:.4f}  sensitivity {point['sensitivity']:.4f}  "
            f"specificity {point['specificity']:.4f}"
        )
    notice = small_validation_notice(facts)
    if notice:
        print(notice)
    print(f"The network is {folder / 'model.keras'}. Export it with: python -m export {folder / 'model.keras'}")


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


def main(argv: list[str] | None = None) -> int:
    """Run one command; 0 if it came through, 1 with a sentence if not, 130 after Ctrl-C."""
    arguments = build_parser().parse_args(argv)
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    commands = {"explore": run_explore, "fit": run_fit, "evaluate": run_evaluate}
    try:
        commands[arguments.command](arguments)
    except KeyboardInterrupt:
        print("\nStopped. Every finished epoch is kept; go on with --resume.", file=sys.stderr)
        return 130
    except (XrayViewerError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
