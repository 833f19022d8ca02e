"""A chest-radiograph viewer with the probability of pneumonia beside the picture."""

__version__ = "0.1.0"
