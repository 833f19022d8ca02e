"""Run a model file: load it safely, choose a device, predict.

The only part of the program that imports ONNX Runtime, and it does so when a model is loaded, not before.
"""

from xray_viewer.inference.classifier import BATCH, Classifier, SelfTestResult
from xray_viewer.inference.devices import DeviceInUse
from xray_viewer.inference.loading import load_classifier

__all__ = ["BATCH", "Classifier", "DeviceInUse", "SelfTestResult", "load_classifier"]
