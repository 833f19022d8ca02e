"""``xray-viewer render``: one radiograph as a PNG picture."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xray_viewer.commands.console import tell
from xray_viewer.core.errors import RequestError
from xray_viewer.core.evidence import EVIDENCE_WORDS, evidence_levels
from xray_viewer.core.grayscale import display_table, display_values
from xray_viewer.core.overlay import overlay, spread_over_picture
from xray_viewer.core.radiograph import Radiograph, Window
from xray_viewer.inference import Classifier, load_classifier
from xray_viewer.installation import shipped_model_path
from xray_viewer.readers import read_radiograph
from xray_viewer.review.pictures import fit_on_canvas, write_png
from xray_viewer.review.scoring import score_file
from xray_viewer.review.whole_file import check_spares, check_writable


def run(options: Namespace) -> int:
    """Write the picture that ``options`` describe; 0 if it was written."""
    output = Path(options.output)
    if output.suffix.lower() != ".png":
        raise RequestError(f"The output {output.name} must end in .png.")
    check_writable(output)
    check_spares(output, [Path(options.file)])
    model = options.model or shipped_model_path()
    classifier = load_classifier(model, options.device) if options.evidence else None
    radiograph = read_radiograph(options.file)
    window = _window(radiograph, options.window_center, options.window_width)
    picture = display_values(radiograph.stored_values, display_table(radiograph, window, invert=options.invert))
    if classifier is not None:
        picture = _with_evidence(picture, options.file, classifier)
    if options.size is not None:
        picture = fit_on_canvas(picture, *options.size)
    write_png(output, picture)
    return 0


def _window(radiograph: Radiograph, center: float | None, width: float | None) -> Window | None:
    """Make the window asked for, with the file's own VOI LUT function; LINEAR is that of a file without one."""
    if center is None and width is None:
        return None
    if center is None or width is None:
        raise RequestError("A window needs both --window-center and --window-width.")
    own = next((voi for voi in radiograph.voi if isinstance(voi, Window)), None)
    try:
        return Window(center, width) if own is None else replace(own, window_center=center, window_width=width)
    except ValueError as error:
        raise RequestError(f"This window cannot be shown: {error}.") from error


def _with_evidence(picture: NDArray[np.uint8], file: Path, classifier: Classifier) -> NDArray[np.uint8]:
    score = score_file(file, classifier)
    tell(classifier.device.notice)
    tell(EVIDENCE_WORDS)
    if score.assessment.reason:
        tell(f"The evidence is not to be relied on. {score.assessment.reason}")
    values = evidence_levels(score.prediction.evidence, classifier.spec)
    spread = spread_over_picture(values, classifier.spec.preparation, *picture.shape[:2])
    return overlay(picture, spread)
