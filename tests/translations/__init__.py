"""Keeps the catalogues of the window's words: ``python -m tests.translations`` brings them up to date."""
