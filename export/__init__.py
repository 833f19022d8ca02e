"""Turns a trained network into the one ONNX file that the viewer runs: graph, parity check, model spec."""
