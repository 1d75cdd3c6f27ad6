import asyncio

import aiohttp
import pytest
from rasa.core.channels.channel import register

from faqbot.channels.core.settings import BadSettings, Settings
from faqbot.channels.socketio import GuardedSocketIO, Sessions
from faqbot.channels.texts import text
from faqbot.safety.verdict import HUISARTS, LEADS
from tests.channels.conftest import Echo
from tests.platforms.base import SENDER_SECRET
from tests.platforms.socket_page import SocketPage

SITE = "https://www.voorbeeld.example"


@pytest.fixture
async def open_page(app, serve):
    """Opens pages, and closes them after the test."""
    app.ctx.agent = Echo()
    given = {"sender_secret": SENDER_SECRET, "origins": f"{SITE} https://voorbeeld.example"}
    register([GuardedSocketIO.from_credentials(given)], app, "/webhooks/")
    address = await serve(app)
    pages = []

    async def open_page(session=None, origin=SITE):
        page = SocketPage(address, origin)
        page.session = await page.open(session)
        pages.append(page)
        return page

    open_page.agent = app.ctx.agent
    yield open_page
    for page in pages:
        await page.close()


async def said(page, message, session=None):
    before = len(page.heard)
    await page.call("user_uttered", {"message": message, "session_id": session or page.session})
    return page.heard[before:]


async def test_page_gets_a_session_and_an_answer(open_page):
    page = await open_page()
    assert await said(page, "hoi") == [{"text": "Je zei: hoi"}]
    assert open_page.agent.seen[0][0] == "socketio:" + page.session.split(".")[0]


async def test_buttons_are_quick_replies_as_rasa_has_them(open_page):
    page = await open_page()
    for _ in range(10):
        heard = await said(page, "hoi")
    assert heard[-1]["quick_replies"][0] == {
        "content_type": "text",
        "title": "Een vraag over nummer 1?",
        "payload": '/onderwerp{"topic":"t1"}',
    }


async def test_session_goes_on_in_another_connection(open_page):
    first = await open_page()
    await said(first, "hoi")
    second = await open_page(first.session)
    assert second.session == first.session
    await said(second, "hallo")
    senders = {sender for sender, _ in open_page.agent.seen}
    assert len(senders) == 1
    assert {"text": "Je zei: hallo"} in first.heard, "both pages of one visitor show it"


@pytest.mark.parametrize("wanted", ["a", "iemand-anders", "socketio:1", "x." + "0" * 32, "é.é", 5, ["a"], {"a": 1}])
async def test_session_that_was_not_made_here_is_not_entered(open_page, wanted):
    page = await open_page(wanted)
    assert page.session != wanted
    await said(page, "hoi", session=str(wanted))
    assert open_page.agent.seen[0][0] == "socketio:" + page.session.split(".")[0]


async def test_name_of_a_conversation_is_not_enough_to_enter_it(open_page):
    first = await open_page()
    second = await open_page(first.session.split(".")[0])
    assert second.session != first.session
    await said(first, "geheim")
    assert second.heard == []


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", SITE + ".evil.example", "http://www.voorbeeld.example"]
)
async def test_page_from_elsewhere_is_not_let_in(open_page, origin):
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await open_page(origin=origin)
    assert refused.value.status == 400


@pytest.mark.parametrize("message", [None, 5, ["hoi"], {"text": "hoi"}])
async def test_message_that_is_no_text_gets_a_dutch_answer(open_page, message):
    page = await open_page()
    assert await said(page, message) == [{"text": text("geen_bericht")}]


async def test_messages_at_once_are_answered_in_order(open_page):
    page = await open_page()
    await asyncio.gather(*(said(page, f"bericht {number}") for number in range(20)))
    answers = [message["text"] for message in page.heard if "Je zei" in message["text"]]
    assert answers == [f"Je zei: bericht {number}" for number in range(20)]


async def test_visitor_who_floods_hears_so_and_still_gets_a_referral_that_is_due(open_page):
    page = await open_page()
    for _ in range(20):
        assert await said(page, "hoi") != [{"text": text("te_snel")}]
    assert await said(page, "hoi") == [{"text": text("te_snel")}]
    heard = await said(page, "ik heb bloed bij mijn ontlasting")
    assert heard[0]["text"].startswith(LEADS[HUISARTS])
    other = await open_page()
    assert await said(other, "hoi") == [{"text": "Je zei: hoi"}]
    assert len(open_page.agent.seen) == 21


async def test_visitor_without_a_session_gets_one_of_its_own(open_page):
    page = await open_page()
    await page.call("user_uttered", {"message": "hoi"})
    await page.call("user_uttered", "geen object")
    assert [message["text"] for message in page.heard] == ["Je zei: hoi", text("geen_bericht")]


def test_sessions_of_another_secret_are_not_known():
    made = Sessions("geheim-een").new()
    assert Sessions("geheim-een").known(made)
    assert not Sessions("geheim-twee").known(made)


def test_channel_without_a_secret_does_not_start():
    with pytest.raises(BadSettings, match="sender_secret"):
        GuardedSocketIO(Settings("socketio", {"origins": SITE}))
