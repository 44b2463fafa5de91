"""The claim in hand."""
