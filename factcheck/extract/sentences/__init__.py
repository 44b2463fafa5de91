"""Text folded, cut into sentences, and each sentence as its grammar is matched."""
