"""Settings for all tests."""

import os

from hypothesis import settings

# The same examples every time, and no limit on how long one takes: a slow machine fails no test.
settings.register_profile("repeatable", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("repeatable")

# Conversations of tests are no visitors' questions: nothing of them reaches the editors' list.
os.environ |= {"MISSES": "off", "EDITORS_URL": "sqlite://"}
