"""What became of one file in the scoring."""

from dataclasses import dataclass

from xray_viewer.core.assessment import Assessment
from xray_viewer.core.decision import Prediction
from xray_viewer.core.radiograph import AcquisitionFacts


@dataclass(frozen=True, eq=False)
class Score:
    """What a network says of a file, and how it came to it.

    ``sha256``: of the file. ``facts``: what its header says. ``milliseconds``: of reading and preparing it, and its
    share of the network's time for the batch that it was in. Of a score that was kept, device and time are those of
    then.
    """

    prediction: Prediction
    assessment: Assessment
    facts: AcquisitionFacts
    sha256: str
    model_sha256: str
    device: str
    milliseconds: int


@dataclass(frozen=True)
class Failure:
    """Why there is no score, as a sentence.

    ``is_of_model``: the file could be read, and the network stopped on it. ``is_of_access``: it could not be reached.
    """

    reason: str
    sha256: str = ""
    is_of_model: bool = False
    milliseconds: int = 0
    is_of_access: bool = False


Outcome = Score | Failure
