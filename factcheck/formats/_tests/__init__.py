"""The statistical tests of papers as one table, as users of statcheck know it: `check --tests`."""
