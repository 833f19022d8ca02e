"""What the window knows and does, without widgets: QtCore only."""
