"""Units, currencies and rates: what stands beside a number and gives it a dimension."""
