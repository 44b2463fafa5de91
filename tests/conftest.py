"""What holds for every test."""

from hypothesis import settings

# A busy machine is no fault: no example has a time by which it must be done.
settings.register_profile("patient", settings.default, deadline=None)
settings.load_profile("patient")
