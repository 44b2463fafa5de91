"""The article: above it, itself, and what is done with all of it."""
