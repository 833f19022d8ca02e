import hashlib

import onnx
import pytest
from onnx import TensorProto, helper

from tests.factories import write_tiny_model
from xray_viewer.core.errors import ModelContractError, ModelError, NotAModelError
from xray_viewer.inference import model_file
from xray_viewer.inference.model_file import read_model_file


def test_the_checksum_is_that_of_the_bytes(tmp_path):
    path = write_tiny_model(tmp_path / "tiny.onnx")
    file = read_model_file(path)
    assert file.content == path.read_bytes()
    assert file.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ModelError, match=r"away\.onnx: There is no such model file"):
        read_model_file(tmp_path / "away.onnx")


def test_a_folder_is_no_model(tmp_path):
    with pytest.raises(ModelError, match="This is a folder"):
        read_model_file(tmp_path)


def test_an_empty_file_is_no_model(tmp_path):
    (tmp_path / "empty.onnx").touch()
    with pytest.raises(NotAModelError, match="empty"):
        read_model_file(tmp_path / "empty.onnx")


def test_a_file_that_is_too_large_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(model_file, "MAXIMUM_BYTES", 1_000_000)
    path = tmp_path / "large.onnx"
    path.write_bytes(bytes(1_000_001))
    with pytest.raises(ModelError, match="larger than 1 MB"):
        read_model_file(path)


def test_a_model_must_not_read_other_files(tmp_path):
    path = tmp_path / "outside.onnx"
    weights = TensorProto(name="weights", data_type=TensorProto.FLOAT, dims=[4], data_location=TensorProto.EXTERNAL)
    weights.external_data.add(key="location", value="../secret.bin")
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [4]) for name in ("x", "y")]
    graph = helper.make_graph(
        [helper.make_node("Add", ["x", "weights"], ["y"])], "g", values[:1], values[1:], [weights]
    )
    onnx.save_model(helper.make_model(graph), path)
    with pytest.raises(ModelContractError, match="keeps weights in other files"):
        read_model_file(path)
    path.write_bytes(path.read_bytes().replace(b"\x08location", b"\x88\x80\x00location"))
    with pytest.raises(ModelContractError, match="keeps weights in other files"):
        read_model_file(path)
