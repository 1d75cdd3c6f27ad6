import logging

import pytest

from faqbot.quiet import NoPaths


@pytest.mark.parametrize("path", ["/zonnebloemkwark", "/a>b?naam=zonnebloemkwark", "/a\nzonnebloemkwark"])
def test_address_of_a_request_stays_out_of_the_log(path, caplog):
    log = logging.getLogger("sanic.error")
    only = NoPaths()
    log.addFilter(only)
    try:
        log.error("<Request: OPTIONS %s> body not consumed.", path)
        log.error("Something else: %s", 5)
    finally:
        log.removeFilter(only)
    assert "zonnebloemkwark" not in caplog.text
    assert "a request body not consumed." in caplog.text
    assert "Something else: 5" in caplog.text
