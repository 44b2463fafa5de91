"""The log-odds that figures were meant to make a claim, and the choice among candidates."""
