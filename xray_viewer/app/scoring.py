"""How the model came to its answer for one image."""

from dataclasses import dataclass

from xray_viewer.core.radiograph import AcquisitionFacts


@dataclass(frozen=True)
class Scoring:
    """What it ran on and how long it took, and what the file's header says.

    ``sha256``: of the content that was read; empty if that is not known.
    """

    facts: AcquisitionFacts
    model_sha256: str
    device: str
    milliseconds: int
    sha256: str = ""
