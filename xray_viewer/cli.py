"""The command line: what may be asked, and how an answer or an error ends.

Imports nothing heavy: each command imports what it needs when it is run.
"""

import argparse
import sys
import traceback
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path

from xray_viewer import __version__
from xray_viewer.commands.console import flush_stdout, prepare_streams, silence_stdout, tell
from xray_viewer.core.errors import XrayViewerError

NOTHING_DONE = 2
INTERRUPTED = 130  # 128 + SIGINT, as shells count
PIPE_CLOSED = 141  # 128 + SIGPIPE
_LARGEST_SIDE = 16_384

_COMMANDS = """\
commands:
  score PATH ...             score files and folders without a window
  render FILE --output PNG   write one radiograph as a picture
  doctor                     say whether this installation works
  model [FILE]               show the model card
A file or folder of such a name is opened as ./score. "xray-viewer COMMAND --help" tells more.

This program aids a reader. It does not replace one, and it is no medical device.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program on a command line; give its exit status."""
    prepare_streams()
    try:
        options = parse(sys.argv[1:] if argv is None else argv)
    except SystemExit as stop:  # argparse has said what is wrong, or has shown the help
        return stop.code if isinstance(stop.code, int) else 0
    try:
        status: int = options.run(options)
        flush_stdout()
    except XrayViewerError as error:
        tell(str(error))
        return NOTHING_DONE
    except KeyboardInterrupt as stop:
        tell(str(stop) or "Stopped. Nothing was written.")
        return INTERRUPTED
    except BrokenPipeError:
        silence_stdout()
        return PIPE_CLOSED
    except Exception as error:
        if options.debug:
            traceback.print_exc()
        else:
            # The error's own text may quote the file, so it stays out.
            tell(f"An unexpected error ({type(error).__name__}) stopped the program. Run it with --debug to see where.")
        return NOTHING_DONE
    return status


def parse(arguments: Sequence[str]) -> Namespace:
    """Understand a command line. A first word that is no command means the window. Raises ``SystemExit``."""
    commands = {"score": _score_parser, "render": _render_parser, "doctor": _doctor_parser, "model": _model_parser}
    if arguments and arguments[0] in commands:
        return commands[arguments[0]]().parse_args(arguments[1:])
    return _window_parser().parse_args(arguments)


def _parser(
    command: str, description: str, *, model_option: bool = True, device: str | None = "auto", epilog: str = ""
) -> ArgumentParser:
    parser = ArgumentParser(
        prog=f"xray-viewer {command}".rstrip(),
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    if model_option:
        parser.add_argument("--model", type=Path, default=None, metavar="FILE", help="another model than the program's")
        parser.add_argument(
            "--device",
            default=device,
            help=f"auto, cpu, cuda, cuda:1 or another that doctor lists (default: {device or 'as chosen in Settings'})",
        )
    parser.add_argument("--debug", action="store_true", help="show where an unexpected error came from")
    return parser


def _window_parser() -> ArgumentParser:
    parser = _parser(
        "",
        "Open radiographs in a window, with the probability of pneumonia beside them.",
        device=None,
        epilog=_COMMANDS,
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="files and folders to open")
    parser.add_argument("--demo", action="store_true", help="open a study of public example files")
    parser.add_argument("--version", action="version", version=f"xray-viewer {__version__}")
    parser.set_defaults(run=_run_window)
    return parser


def _score_parser() -> ArgumentParser:
    parser = _parser(
        "score",
        "Score files and folders without a window.",
        epilog="Exit status: 0 if all were scored or not assessed, 1 if some files failed, 2 if nothing could be done.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files and folders")
    parser.add_argument(
        "--output", metavar="FILE", help="a .csv or .json file, or - for CSV on stdout (default: a table to read)"
    )
    parser.add_argument("--quiet", action="store_true", help="no progress bar")
    point = parser.add_mutually_exclusive_group()
    point.add_argument("--threshold", type=_unit_number, metavar="P", help="flag from this probability on, 0 to 1")
    point.add_argument("--operating-point", metavar="NAME", help="a threshold that the model names (see: model)")
    parser.add_argument(
        "--jobs", type=_count, metavar="N", help="files read at once (default: by processors, at most 8)"
    )
    parser.add_argument("--no-recursive", dest="recursive", action="store_false", help="leave folders in folders out")
    parser.set_defaults(run=_run_score)
    return parser


def _render_parser() -> ArgumentParser:
    parser = _parser(
        "render",
        "Write one radiograph as a PNG picture of 8 bits: one pixel for one pixel, or fitted into --size.",
    )
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--output", required=True, metavar="OUT.png")
    parser.add_argument("--window-center", type=float, metavar="C", help="in modality values; needs --window-width")
    parser.add_argument("--window-width", type=float, metavar="W", help="in modality values; needs --window-center")
    parser.add_argument("--invert", action="store_true", help="black for white")
    parser.add_argument("--size", type=_size, metavar="WIDTHxHEIGHT", help="fit into exactly this canvas")
    parser.add_argument("--evidence", action="store_true", help="colour what spoke for and against pneumonia")
    parser.set_defaults(run=_run_render)
    return parser


def _doctor_parser() -> ArgumentParser:
    parser = _parser(
        "doctor",
        "Say what this installation is made of and whether it works.",
        epilog="Exit status: 0 if all is well, 1 if something needs attention.",
    )
    parser.add_argument("--json", action="store_true", help="for scripts")
    parser.set_defaults(run=_run_doctor)
    return parser


def _model_parser() -> ArgumentParser:
    parser = _parser("model", "Show the card of the program's model, or of another.", model_option=False)
    parser.add_argument("model", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="the whole spec, for scripts")
    parser.set_defaults(run=_run_model)
    return parser


def _run_window(options: Namespace) -> int:
    from xray_viewer.commands import window

    return window.run(options)


def _run_score(options: Namespace) -> int:
    from xray_viewer.commands import score

    return score.run(options)


def _run_render(options: Namespace) -> int:
    from xray_viewer.commands import render

    return render.run(options)


def _run_doctor(options: Namespace) -> int:
    from xray_viewer.commands import doctor

    return doctor.run(options)


def _run_model(options: Namespace) -> int:
    from xray_viewer.commands import model

    return model.run(options)


def _unit_number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return value


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 256):
        raise ArgumentTypeError(f"{text!r} is not a whole number from 1 to 256")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    sides = text.lower().split("x")
    if len(sides) != 2 or not all(
        side.isascii() and side.isdigit() and 1 <= int(side) <= _LARGEST_SIDE for side in sides
    ):
        raise ArgumentTypeError(f"{text!r} is not a size such as 800x600, with sides of 1 to {_LARGEST_SIDE}")
    return int(sides[0]), int(sides[1])
