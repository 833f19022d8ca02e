"""How steady the probability of one picture is while its file, and a little of the picture, changes.

The finished model is measured, through the same reading and preparation as in the viewer.
"""
