"""Texts that come in, and those that are there."""
