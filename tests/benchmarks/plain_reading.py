"""What a peer would have to add to give our reading: the same network in ONNX Runtime's default session."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xray_viewer.installation import shipped_model_path


def read_plainly(values: NDArray[Any]) -> list[Any]:
    """Make a picture small, shape (rows, columns), and run the network on it; give the session, which is kept."""
    import onnxruntime

    session = onnxruntime.InferenceSession(shipped_model_path().read_bytes(), providers=["CPUExecutionProvider"])
    _number, height, width, _channels = session.get_inputs()[0].shape
    small = np.asarray(Image.fromarray(values).resize((width, height)), dtype=np.float32)
    image = (small / np.iinfo(values.dtype).max)[np.newaxis, :, :, np.newaxis]
    return [session, session.run(None, {"image": image})]
