"""The report of a review: what is said, how it is drawn, and how it becomes one file."""
