import numpy as np
import pytest
from PIL import Image

from tests.factories import write_tiny_model


@pytest.fixture
def model(tmp_path):
    return write_tiny_model(tmp_path / "tiny.onnx")


@pytest.fixture
def study(tmp_path):
    """Three pictures, one of them in a folder of its own; the network flags the brighter two at 0.5."""
    folder = tmp_path / "Étude 胸部"
    (folder / "inner").mkdir(parents=True)
    for name, grey in (("1 dark.png", 100), ("2 bright.png", 150), ("inner/3.png", 160)):
        Image.fromarray(np.full((40, 50), grey, dtype=np.uint8)).save(folder / name)
    return folder
