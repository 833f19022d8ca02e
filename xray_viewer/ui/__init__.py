"""The window: QtWidgets bound to the states of ``app``."""
