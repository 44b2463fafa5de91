"""Number, unit, noun and hedge put together: the quantities of a text."""
