"""Misfits that words tie beyond doubt: what a cross may rest on without a score."""
