"""Damaged and hostile files: whatever stands in one, it is read or refused with a sentence."""
