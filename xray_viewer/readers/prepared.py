"""A picture as the network gets it, with what else the score of its file needs."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.core.radiograph import AcquisitionFacts, Radiograph
from xray_viewer.readers.signature import FileKind


@dataclass(frozen=True, eq=False)
class PreparedPicture:
    """``image``: shape (height, width, 1), float32, [0, 1]. ``sha256``: of the file that it was made of."""

    image: NDArray[np.float32]
    sha256: str
    facts: AcquisitionFacts = field(default_factory=AcquisitionFacts)


def prepared_from(radiograph: Radiograph, preparation: Preparation) -> PreparedPicture | None:
    """Prepare a radiograph that is at hand, or give None where that is not what ``prepare_picture`` makes of its file.

    That is a JPEG, which is decoded differently for the network, and any but the first frame.
    """
    if radiograph.source_format == FileKind.JPEG.value or radiograph.frame != 0:
        return None
    return PreparedPicture(model_input(radiograph, preparation), radiograph.sha256, radiograph.facts)
