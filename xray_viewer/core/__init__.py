"""Values and arithmetic: the standard library, numpy and Pillow's resize; no Qt, no files."""
