"""How studies print their numbers: what belongs to an estimate or a test, and how tests are read.

`marks` tells which numbers are no sizes that could be added up or compared: the spread or the
interval beside an estimate, the value of a test. `tests` holds the notation of tests.
"""
