"""Trains the network: manifest, split by patient, augmentation, architectures, fitting and evaluation.

Keras 3 on any of its backends (TensorFlow unless KERAS_BACKEND says otherwise).
"""
