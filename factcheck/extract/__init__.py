"""From a document to its quantities and claims."""
