import os
import pickle
from pathlib import Path

import numpy as np
import pytest

from training.errors import TrainingError
from training.torch_weights import load_torch_weights


def test_the_published_checkpoint_is_read() -> None:
    from training.efficientnet_lite import imagenet_weights_path

    tensors = load_torch_weights(imagenet_weights_path())
    assert tensors["_conv_stem.weight"].shape == (32, 3, 3, 3)
    assert tensors["_blocks.0._bn1.num_batches_tracked"].shape == ()
    # A batch normalisation's variances are never negative; a wrong offset or type would not give that.
    variances = [values for name, values in tensors.items() if name.endswith("running_var")]
    assert len(variances) == 49
    assert all(np.all(np.isfinite(values)) and values.min() >= 0 and values.max() > 0 for values in variances)


def test_a_checkpoint_that_would_run_code_is_refused(tmp_path: Path) -> None:
    class Bomb:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.system, ("true",)

    path = tmp_path / "bomb.pth"
    path.write_bytes(pickle.dumps(0x1950A86A20F9469CFC6C, 2) + pickle.dumps(Bomb(), 2))
    with pytest.raises(TrainingError, match=r"bomb\.pth.*system, which is no tensor"):
        load_torch_weights(path)


@pytest.mark.parametrize("content", [b"", b"not a checkpoint", pickle.dumps(1, 2)])
def test_other_files_are_refused_with_their_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "weights.pth"
    path.write_bytes(content)
    with pytest.raises(TrainingError, match=r"weights\.pth: The weights could not be read"):
        load_torch_weights(path)
