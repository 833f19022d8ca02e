import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from export.layout import scale_channels_first
from xray_viewer.installation import shipped_model_path

SIDE = 6


def graph(*nodes: onnx.NodeProto, outputs: tuple[str, ...] = ("result",)) -> onnx.ModelProto:
    """Build a model of an ``image`` (N, 6, 6, 1) from nodes that may use ``two``, ``three``, ``rows`` and ``first``."""
    values = {
        "two": np.array(2.5, np.float32),
        "three": np.array(-0.3, np.float32),
        "rows": np.linspace(0, 1, SIDE, dtype=np.float32).reshape(1, SIDE, 1, 1),
        "first": np.array([-1, 1, SIDE, SIDE], np.int64),
    }
    made = helper.make_graph(
        list(nodes),
        "drawn",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["N", SIDE, SIDE, 1])],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", "a", "b", "c"]) for name in outputs],
        [numpy_helper.from_array(array, name) for name, array in values.items()],
    )
    return helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def answers(model: onnx.ModelProto) -> list[np.ndarray]:
    """Run it on three pictures, as it stands."""
    onnx.checker.check_model(model, full_check=True)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    images = np.random.default_rng(5).random((3, SIDE, SIDE, 1), dtype=np.float32)
    return session.run(None, {"image": images})


def operators(model: onnx.ModelProto) -> list[str]:
    return [node.op_type for node in model.graph.node]


def test_the_layout_changes_before_the_scaling() -> None:
    model = graph(
        helper.make_node("Mul", ["two", "image"], ["scaled"]),
        helper.make_node("Sub", ["scaled", "three"], ["moved"]),
        helper.make_node("Abs", ["image"], ["elsewhere"]),
        helper.make_node("Reshape", ["moved", "first"], ["laid"]),
        helper.make_node("Neg", ["laid"], ["result"]),
        outputs=("result", "elsewhere"),
    )
    before = answers(model)
    scale_channels_first(model)
    assert operators(model) == ["Reshape", "Mul", "Sub", "Abs", "Neg"]
    for old, new in zip(before, answers(model), strict=True):
        np.testing.assert_array_equal(old, new)


@pytest.mark.parametrize(
    "nodes",
    [
        pytest.param(
            [
                helper.make_node("Mul", ["image", "rows"], ["scaled"]),
                helper.make_node("Reshape", ["scaled", "first"], ["result"]),
            ],
            id="a factor for each row",
        ),
        pytest.param(
            [
                helper.make_node("Mul", ["image", "image"], ["scaled"]),
                helper.make_node("Reshape", ["scaled", "first"], ["result"]),
            ],
            id="no constant",
        ),
        pytest.param(
            [
                helper.make_node("Mul", ["image", "two"], ["scaled"]),
                helper.make_node("ReduceMax", ["scaled"], ["most"], keepdims=1),
                helper.make_node("Reshape", ["scaled", "first"], ["laid"]),
                helper.make_node("Add", ["laid", "most"], ["result"]),
            ],
            id="read elsewhere too",
        ),
    ],
)
def test_what_cannot_be_moved_stays(nodes: list[onnx.NodeProto]) -> None:
    model = graph(*nodes)
    before = model.SerializeToString()
    scale_channels_first(model)
    assert model.SerializeToString() == before


def test_the_shipped_model_is_in_this_order() -> None:
    model = onnx.load(shipped_model_path())
    before = operators(model)
    scale_channels_first(model)
    assert operators(model) == before
