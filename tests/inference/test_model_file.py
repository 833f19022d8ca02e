import hashlib

import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import TensorProto, helper

from tests.factories import write_tiny_model
from xray_viewer.core.errors import ModelContractError, ModelError, NotAModelError
from xray_viewer.inference import load_classifier, model_file
from xray_viewer.inference.model_file import _DamagedError, foreign_domains, read_model_file
from xray_viewer.installation import shipped_model_path


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


def declared(*domains: str) -> bytes:
    """Write a model that declares sets of operators."""
    model = onnx.ModelProto(ir_version=8, producer_name="test", model_version=3)
    model.graph.name = "nothing"
    for domain in domains:
        model.opset_import.append(helper.make_opsetid(domain, 1))
    return model.SerializeToString()


@pytest.mark.parametrize("domains", [(), ("",), ("ai.onnx",), ("", "ai.onnx", "ai.onnx.ml")])
def test_the_operators_of_the_standard_are_not_foreign(domains):
    assert foreign_domains(declared(*domains)) == []


def test_sets_of_operators_of_others_are_named(tmp_path):
    content = declared("", "com.microsoft", "com.example")
    assert foreign_domains(content) == ["com.example", "com.microsoft"]
    path = tmp_path / "own.onnx"
    path.write_bytes(content)
    with pytest.raises(ModelContractError, match=r"outside of the ONNX standard \(com.example, com.microsoft\)"):
        read_model_file(path)


def test_an_operator_that_the_runtime_knows_and_the_standard_does_not_is_refused(tmp_path):
    path = write_tiny_model(tmp_path / "tiny.onnx")
    model = onnx.load(path)
    # It is not declared, and ONNX Runtime runs it all the same.
    model.graph.node.append(helper.make_node("Gelu", ["image"], ["unused"], domain="com.microsoft"))
    path.write_bytes(model.SerializeToString())
    with pytest.raises(ModelContractError, match=r"outside of the ONNX standard \(com.microsoft\)"):
        load_classifier(path, "cpu")


def test_operators_are_found_in_branches_and_functions():
    model = onnx.ModelProto(ir_version=8)
    inner = helper.make_graph([helper.make_node("Steal", [], ["y"], domain="com.branch")], "branch", [], [])
    model.graph.node.append(helper.make_node("If", ["x"], ["y"], then_branch=inner, else_branch=inner))
    body = [helper.make_node("Steal", [], ["y"], domain="com.inside")]
    model.functions.append(helper.make_function("com.function", "F", [], ["y"], body, [helper.make_opsetid("", 17)]))
    assert foreign_domains(model.SerializeToString()) == ["com.branch", "com.function", "com.inside"]


def test_graphs_that_are_nested_without_end_are_refused(tmp_path):
    def field(number, content):
        size, length = len(content), b""
        while size >= 0x80:
            length += bytes([size & 0x7F | 0x80])
            size >>= 7
        return bytes([number << 3 | 2]) + length + bytes([size]) + content

    graph = b""
    for _ in range(1500):
        graph = field(1, field(5, field(6, graph)))
    path = tmp_path / "deep.onnx"
    path.write_bytes(field(7, graph))
    with pytest.raises(ModelContractError, match="nested too deeply"):
        read_model_file(path)


def test_the_shipped_model_is_of_the_standard_alone():
    assert foreign_domains(shipped_model_path().read_bytes()) == []


@given(st.binary(max_size=200))
def test_of_what_is_no_model_nothing_is_said_or_all_of_it_was_read(content):
    try:
        domains = foreign_domains(content)
    except _DamagedError:
        return
    assert all(isinstance(domain, str) for domain in domains)


def test_a_model_that_is_hidden_behind_a_group_is_refused(tmp_path):
    """ONNX Runtime skips groups, and would run what comes after one."""
    path = tmp_path / "hidden.onnx"
    path.write_bytes(b"\xa3\x06\xa4\x06" + declared("", "com.microsoft"))
    assert onnx.load(path).opset_import[1].domain == "com.microsoft"
    with pytest.raises(NotAModelError, match="no ONNX model, or it is damaged"):
        read_model_file(path)
