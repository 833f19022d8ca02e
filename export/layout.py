"""Orders a graph as ONNX Runtime computes it fastest, without changing one bit of what it gives."""

from collections import Counter

import onnx

_ELEMENTWISE = frozenset({"Add", "Div", "Mul", "Sub"})


def scale_channels_first(model: onnx.ModelProto) -> None:
    """Change the layout of a picture first, and scale it by constants then.

    ONNX Runtime's CPU kernels take the last axis in one go. Of (N, H, W, 1), as the network's input is, that axis is
    one value long, and a product with a constant takes far longer than of (N, 1, H, W): an eighth of a whole
    EfficientNet-Lite0 at 160 x 160. tf2onnx puts such products before the ``Reshape`` that makes one of the other.
    """
    graph = model.graph
    scalars = {tensor.name for tensor in graph.initializer if not tensor.dims}
    fixed = {tensor.name for tensor in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}
    readers = Counter(name for node in graph.node for name in node.input)
    for reshape in [node for node in graph.node if node.op_type == "Reshape" and node.input[1] in fixed]:
        chain = _scaling_before(reshape, made_by, readers, scalars)
        if chain:
            _move_before(graph, reshape, chain, scalars)


def _scaling_before(
    reshape: onnx.NodeProto, made_by: dict[str, onnx.NodeProto], readers: Counter[str], scalars: set[str]
) -> list[onnx.NodeProto]:
    """List the products and sums with a constant that only this node reads, in their order."""
    chain: list[onnx.NodeProto] = []
    name = reshape.input[0]
    while (node := made_by.get(name)) is not None and readers[name] == 1 and node.op_type in _ELEMENTWISE:
        pictures = [each for each in node.input if each not in scalars]
        if len(pictures) != 1:
            break
        chain.insert(0, node)
        name = pictures[0]
    return chain


def _move_before(
    graph: onnx.GraphProto, reshape: onnx.NodeProto, chain: list[onnx.NodeProto], scalars: set[str]
) -> None:
    first, last = chain[0], chain[-1]
    (picture,) = (name for name in first.input if name not in scalars)
    result, in_layout = reshape.output[0], f"{reshape.output[0]}/unscaled"
    # What is in between has another shape now.
    between = {output for node in chain for output in node.output}
    for value in [value for value in graph.value_info if value.name in between]:
        graph.value_info.remove(value)
    first.input[:] = [in_layout if name == picture else name for name in first.input]
    last.output[0] = result
    earlier = onnx.helper.make_node("Reshape", [picture, reshape.input[1]], [in_layout], reshape.name)
    graph.node.remove(reshape)
    graph.node.insert(list(graph.node).index(first), earlier)
