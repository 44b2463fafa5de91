"""What is a number but no quantity, each with its reason."""
