"""Draws what a run folder holds, for people: curves, confusion matrices, ROC, augmentation, feature maps."""
