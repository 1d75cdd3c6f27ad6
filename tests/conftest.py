"""Settings for all tests."""

from hypothesis import settings

# The same examples every time, and no limit on how long one takes: a slow machine fails no test.
settings.register_profile("repeatable", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("repeatable")
