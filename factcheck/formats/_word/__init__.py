"""What Word documents are written with."""
