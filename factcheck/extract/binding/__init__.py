"""Binding: which figures of a document make a claim together.

A ledger holds every quantity with its type, nouns and markers; frames, which are data, say how a
figure that states a result hangs together with others; candidates are found by arithmetic and
scored by structure; the best of each result is chosen.
"""
