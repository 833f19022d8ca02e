"""The command line of the export: ``python -m export MODEL.keras --output FILE.onnx``."""

import argparse
import os
import sys
from pathlib import Path

# tf2onnx reads TensorFlow graphs; training may have used another backend.
os.environ["KERAS_BACKEND"] = "tensorflow"

from training.backend import load_backend
from xray_viewer.core.errors import XrayViewerError


def build_parser() -> argparse.ArgumentParser:
    """Describe the command."""
    parser = argparse.ArgumentParser(
        prog="python -m export", description="Turn a trained network into the ONNX file that X-ray Viewer runs."
    )
    parser.add_argument("model", type=Path, metavar="MODEL.keras", help="model.keras of a run folder")
    parser.add_argument("--output", type=Path, metavar="FILE.onnx", help="default: model.onnx beside it")
    parser.add_argument(
        "--images", type=Path, help="data folder for the comparison with Keras (default: the run's own)"
    )
    parser.add_argument("--samples", type=_count, default=64, help="how many of its images to compare (default: 64)")
    parser.add_argument("--population", type=Path, help="JSON file that says whom the training images show")
    parser.add_argument("--name", default="", help="the model's name in the viewer")
    parser.add_argument("--model-version", default="", help="default: the date of the run")
    return parser


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)


def main(argv: list[str] | None = None) -> int:
    """Export; 0 if the file is written, 1 with a sentence if not."""
    arguments = build_parser().parse_args(argv)
    load_backend()
    from export.exporting import export

    try:
        exported = export(
            arguments.model,
            arguments.output or arguments.model.with_suffix(".onnx"),
            images=arguments.images,
            population=arguments.population,
            name=arguments.name,
            version=arguments.model_version,
            samples=arguments.samples,
        )
    except (XrayViewerError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    for notice in exported.notices:
        print(f"Note: {notice}")
    parity = exported.parity
    print(
        f"{exported.path}: {exported.path.stat().st_size / 2**20:.1f} MiB, {exported.weights:,} numbers\n"
        f"Keras and ONNX agree on {parity.images} images: greatest difference of a logit {parity.logit:.1e}, "
        f"of the evidence's mean {parity.evidence:.1e}, of an atypicality {parity.atypicality:.1e}\n"
        f"The model card is {exported.card}."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
