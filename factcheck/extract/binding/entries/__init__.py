"""The ledger: every quantity of a document with its type, its size and the words around it."""
