from types import SimpleNamespace

import pytest

from faqbot.channels.origins import Origins

OURS = "darmgids.voorbeeld.nl"


def asked(origin, host=OURS):
    headers = {"host": host} if origin is None else {"host": host, "origin": origin}
    return SimpleNamespace(headers=headers)


@pytest.fixture
def origins():
    return Origins(["https://www.site.nl", "http://127.0.0.1:8080/"])


@pytest.mark.parametrize(
    "origin",
    ["https://www.site.nl", "HTTPS://WWW.SITE.NL", "http://127.0.0.1:8080", f"https://{OURS}", f"http://{OURS}", None],
)
def test_known_sites_our_own_and_who_is_no_page_may_pass(origins, origin):
    assert origins.admits(asked(origin))


@pytest.mark.parametrize(
    "origin",
    [
        "",
        "null",
        "http://www.site.nl",
        "https://site.nl",
        "https://www.site.nl.evil.test",
        "https://evil.test/https://www.site.nl",
        "https://www.site.nl:444",
        "https://www.site.nl@evil.test",
        "http://127.0.0.1",
        f"https://evil.{OURS}",
        f"file://{OURS}",
        f"ftp://{OURS}",
    ],
)
def test_every_other_origin_is_turned_away(origins, origin):
    assert not origins.admits(asked(origin))


@pytest.mark.parametrize(
    "wrong", ["*", "www.site.nl", "https://*.site.nl", "https://site.nl/pad", "ftp://site.nl", "https://", ""]
)
def test_a_site_that_is_no_origin_is_an_error(wrong):
    with pytest.raises(ValueError, match="no origin"):
        Origins([wrong])
