"""Frames as data, and the figures that may fill them: found by arithmetic, ruled out by words."""
