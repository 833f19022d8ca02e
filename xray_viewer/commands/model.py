"""``xray-viewer model``: the model card."""

from argparse import Namespace

from xray_viewer.commands.console import put_bytes, put_text
from xray_viewer.core.model_card import model_card
from xray_viewer.core.model_spec import spec_to_dict
from xray_viewer.inference import load_classifier
from xray_viewer.inference.devices import CPU
from xray_viewer.installation import shipped_model_path
from xray_viewer.review.tables import json_document


def run(options: Namespace) -> int:
    """Put the card of a model that the viewer would accept on stdout; 0."""
    classifier = load_classifier(options.model or shipped_model_path(), CPU)
    if options.json:
        put_bytes(json_document(spec_to_dict(classifier.spec) | {"sha256": classifier.sha256}))
    else:
        put_text(model_card(classifier.spec, classifier.sha256))
    return 0
