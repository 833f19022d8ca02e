"""``xray-viewer doctor``: whether this installation works."""

from argparse import Namespace

from xray_viewer.commands.console import put_bytes, put_text
from xray_viewer.commands.display import display_obstacle
from xray_viewer.commands.window import window_obstacle
from xray_viewer.installation import shipped_model_path
from xray_viewer.review.diagnosis import diagnose, diagnosis_text
from xray_viewer.review.tables import json_document


def run(options: Namespace) -> int:
    """Put the diagnosis on stdout. 0 if all is well, 1 if something needs attention."""
    model = options.model or shipped_model_path()
    facts = diagnose(model, options.device, window_obstacle=window_obstacle(), display_obstacle=display_obstacle())
    if options.json:
        put_bytes(json_document(facts))
    else:
        put_text(diagnosis_text(facts))
    return 1 if facts["problems"] else 0
