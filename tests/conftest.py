"""Settings for all tests."""

import logging
import os

import pytest
from hypothesis import settings

# The same examples every time, and no limit on how long one takes: a slow machine fails no test.
settings.register_profile("repeatable", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("repeatable")

# Conversations of tests are no visitors' questions: nothing of them reaches the editors' list.
os.environ |= {"MISSES": "off", "EDITORS_URL": "sqlite://"}


@pytest.fixture(autouse=True)
def loggers_that_speak():
    """Libraries that configure logging switch off loggers that were there, and let no line through that came before.

    A test that reads a log hears them all.
    """
    logging.disable(logging.NOTSET)
    for handler in logging.root.handlers:
        handler.filters.clear()
    for name, found in logging.root.manager.loggerDict.items():
        if name.startswith("faqbot") and isinstance(found, logging.Logger):
            found.disabled, found.propagate = False, True
