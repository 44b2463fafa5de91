"""Following a claim over drafts: what it is known by, and which one of before it is."""
