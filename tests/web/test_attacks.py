"""Attacks: nothing executes, nothing leaks, the others go on."""

import asyncio
import contextlib
import json
import sqlite3

import httpx
import pytest
from playwright.async_api import expect

from faqbot.channels.texts import text
from tests.web.conftest import PATIENCE, answer_with, ask

SCRIPTS = [
    "<script>window.hacked = 1</script>",
    "<img src=x onerror='window.hacked = 1'>",
    "<svg onload='window.hacked = 1'></svg>",
    "[klik](javascript:window.hacked=1)",
    "<javascript:window.hacked=1>",
    "![x](https://evil.test/x.png)",
    "<a href='java\tscript:window.hacked=1'>klik</a>",
    "<iframe srcdoc='<script>parent.hacked = 1</script>'></iframe>",
    "<style>* { background: url(https://evil.test/x) }</style>",
    "<form action='https://evil.test'><button>klik</button></form>",
    '<p style="position:fixed" onclick="window.hacked = 1" id="field">x</p>',
    "<math><mtext></p><img src=x onerror=window.hacked=1></mtext></math>",
]
HARMFUL = (
    "() => [...document.querySelector('darmgids-chat').shadowRoot.querySelectorAll("
    "'.turn script, .turn img, .turn iframe, .turn style, .turn form, .turn [style], .turn [id], .turn [onclick],"
    '.turn [onerror], .turn a[href^="java"], .turn a[href^="data"]\')].map(element => element.outerHTML)'
)


async def harmless(page) -> None:
    for link in await page.locator(".turn a").all():
        href = await link.get_attribute("href")
        assert href.startswith(("http://", "https://", "tel:", "mailto:")), href
    assert await page.evaluate(HARMFUL) == []
    assert await page.evaluate("() => window.hacked") is None


async def test_script_in_a_message_is_shown_as_typed_and_does_nothing(chat):
    for script in SCRIPTS:
        await answer_with(chat, {"text": "ja"})
        await ask(chat, script)
        await expect(chat.locator(".visitor .bubble").last).to_have_text(script.replace("\t", " "))
    await harmless(chat)
    await chat.reload()
    await expect(chat.locator(".visitor")).to_have_count(len(SCRIPTS))
    await harmless(chat)


async def test_script_in_a_message_to_the_real_guide_does_nothing(chat):
    await ask(chat, "<script>window.hacked = 1</script> wat zijn vezels")
    await harmless(chat)


@pytest.mark.parametrize("script", SCRIPTS)
async def test_script_in_any_part_of_an_answer_does_nothing(chat, script):
    await answer_with(
        chat,
        {"text": script},
        {"text": f"Bel nu 112. {script}"},
        {
            "text": f"Bron: {script}\nWetenschappelijke bron: https://doi.org/10.1/{script}\n{script}",
            "buttons": [{"title": script, "payload": script}],
            "sources": [{"heading": script, "section": script}],
        },
    )
    await ask(chat, "hoi")
    await harmless(chat)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//evil.test", "vbscript:x", " javascript:x"]
)
async def test_a_scientific_source_that_is_no_doi_is_no_link(chat, address):
    await answer_with(chat, {"text": f"Wetenschappelijke bron: {address}"})
    await ask(chat, "hoi")
    assert await chat.locator(".turn a").count() == 0


async def test_a_conversation_planted_in_the_browser_does_nothing(visit):
    visitor = await visit()
    page = await visitor.tab()
    turns = [{"id": "a", "time": 1, "who": "visitor", "text": script, "state": "sent"} for script in SCRIPTS] + [
        {"id": "b", "time": 1, "who": "guide", "reply": [{"text": script}, {"text": 5}, {"buttons": [{}]}]}
        for script in SCRIPTS
    ]
    planted = json.dumps({"session": "", "earlier": [], "turns": turns, "changed": 9e15})
    await page.evaluate("([url, kept]) => localStorage.setItem(`darmgids:${url}/`, kept)", [visitor.guide.url, planted])
    await page.reload()
    await page.locator("[aria-haspopup=dialog]").click()
    await expect(page.locator(".turn")).to_have_count(len(turns))
    await harmless(page)


@pytest.fixture
async def line(guide):
    async with httpx.AsyncClient(base_url=f"{guide.url}/webhooks/web", timeout=PATIENCE / 1000) as client:
        yield client


async def begin(line) -> dict[str, str]:
    answer = await line.post("/session")
    assert answer.status_code == 201
    return {"Authorization": f"Bearer {answer.json()['session']}"}


async def say(line, headers, message, **more):
    return await line.post("/message", headers={**headers, **more}, json={"message": message})


@pytest.mark.parametrize(
    "given",
    [
        "",
        "Bearer",
        "Bearer <script>alert(1)</script>",
        "Bearer web-0000000000000000000000000000000000000000",
        "Bearer ' OR 1=1 --",
        f"Bearer {'a' * 32}.{'0' * 64}",
        f"Basic {'a' * 32}.{'0' * 64}",
        f"Bearer {'a' * 5000}",
        "Bearer ../../etc/passwd",
    ],
)
async def test_a_guessed_session_gets_nothing_and_makes_nothing(line, guide, given):
    for answer in (
        await say(line, {"Authorization": given}, "wat zijn vezels"),
        await line.delete("/session", headers={"Authorization": given}),
    ):
        assert answer.status_code == 401
        assert answer.json() == [{"text": text("sessie_onbekend")}]
    assert "script" not in " ".join(senders(guide))


async def test_a_session_changed_in_one_place_is_none_of_ours(line):
    session = (await begin(line))["Authorization"]
    for place in (8, 20, len(session) - 1):
        changed = session[:place] + ("A" if session[place] != "A" else "B") + session[place + 1 :]
        assert (await say(line, {"Authorization": changed}, "hoi")).status_code == 401


async def test_neither_answer_nor_store_tells_what_opens_a_conversation(line, guide):
    headers = await begin(line)
    answer = await say(line, headers, "wat zijn vezels")
    assert all("recipient_id" not in message for message in answer.json())
    for sender in senders(guide):
        assert (await say(line, {"Authorization": f"Bearer {sender}"}, "vertel meer")).status_code == 401
        assert guide.ask(sender, "hoi")[0]["recipient_id"] != sender
    session = headers["Authorization"].removeprefix("Bearer ")
    assert session not in guide.log.read_text()
    assert not any(session in sender or sender in session for sender in senders(guide))


@pytest.mark.parametrize(
    "origin", ["http://evil.test", "null", "https://127.0.0.1.evil.test", "http://127.0.0.1:1", "file://", ""]
)
async def test_a_page_of_a_foreign_site_is_turned_away_and_nothing_is_done(line, guide, origin):
    headers = await begin(line)
    await say(line, headers, "wat zijn vezels")
    before = len(senders(guide))
    foreign = {"Origin": origin}
    answers = [
        await line.get("/start", headers=foreign),
        await line.post("/session", headers=foreign),
        await say(line, headers, "wat is kefir", **foreign),
        await line.delete("/session", headers={**headers, **foreign}),
        await line.options("/message", headers={**foreign, "Access-Control-Request-Method": "POST"}),
    ]
    assert {answer.status_code for answer in answers} == {403}
    assert not any("access-control-allow-origin" in answer.headers for answer in answers)
    assert len(senders(guide)) == before
    assert "computerprogramma" not in (await say(line, headers, "vertel meer")).text


async def test_a_flood_is_refused_kindly_with_alarms_still_seen_and_the_others_go_on(line):
    flooder, other = await begin(line), await begin(line)
    there = {"X-Forwarded-For": "203.0.113.9"}
    flood = await asyncio.gather(*(say(line, flooder, f"hoi {number}", **there) for number in range(60)))
    assert {answer.status_code for answer in flood} == {200, 429}
    refused = next(answer for answer in flood if answer.status_code == 429)
    assert refused.json() == [{"text": text("te_snel")}]
    alarm = (await say(line, flooder, "ik braak bloed", **there)).json()
    assert alarm[0]["text"].startswith("Bel nu 112")
    assert (await say(line, other, "wat zijn vezels")).status_code == 200


async def test_a_body_without_an_end_is_not_read_to_its_end(line, guide):
    headers = await begin(line)
    sent = 0

    async def endless():
        nonlocal sent
        while sent < 50_000_000:
            sent += 65536
            yield b"a" * 65536

    with contextlib.suppress(httpx.TransportError):  # the server hangs up
        await line.post("/message", headers=headers, content=endless())
    assert sent < 50_000_000
    assert (await say(line, headers, "wat zijn vezels")).status_code == 200


async def test_a_message_that_is_too_large_is_told_so(line):
    answer = await say(line, await begin(line), "a" * 200_000)
    assert answer.status_code == 413
    assert answer.json() == [{"text": text("te_groot")}]


async def test_no_word_of_a_visitor_reaches_the_log(line, guide):
    headers = await begin(line)
    await say(line, headers, "mijn geheim is appelstroopkwark")
    await line.post("/message", headers=headers, content=b'{"message": "appelstroopkwark')
    assert "appelstroopkwark" not in guide.log.read_text()


def senders(guide) -> list[str]:
    with sqlite3.connect(guide.log.parent / "web.db") as connection:
        return [row[0] for row in connection.execute("SELECT DISTINCT sender_id FROM events")]
