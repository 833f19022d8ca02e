"""What can go wrong in training, each as a sentence for the person at the terminal."""

from xray_viewer.core.errors import XrayViewerError


class TrainingError(XrayViewerError):
    """Training cannot start or go on; the text says why and what to do."""
