"""What can go wrong in an export, each as a sentence for the person at the terminal."""

from xray_viewer.core.errors import XrayViewerError


class ExportError(XrayViewerError):
    """The model cannot be exported; the text says why and what to do."""
