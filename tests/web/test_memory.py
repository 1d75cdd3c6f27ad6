"""What stays of a conversation, where, and how it goes."""

import sqlite3

import pytest
from playwright.async_api import expect

from tests.web.conftest import answer_with, ask, hold, open_chat

SECRET = "zonnebloemkwark"


async def test_the_conversation_is_there_after_a_reload_and_on_the_next_page(visit):
    visitor = await visit()
    page = await visitor.chat()
    await ask(page, "wat zijn vezels")
    shown = await page.locator("ol[role=list]").inner_text()
    await page.reload()
    await expect(page.get_by_role("dialog")).to_be_visible()
    assert await page.locator("ol[role=list]").inner_text() == shown
    await page.goto(f"{visitor.guide.url}/index.html")
    assert await page.locator("ol[role=list]").inner_text() == shown
    assert "computerprogramma" not in await ask(page, "wat is kefir")  # the server knows the conversation too


async def test_on_a_narrow_screen_the_chat_does_not_cover_the_next_page(visit):
    visitor = await visit(viewport={"width": 320, "height": 640})
    page = await visitor.chat()
    await page.goto(f"{visitor.guide.url}/index.html")
    await expect(page.locator("[aria-haspopup=dialog]")).to_be_visible()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_two_tabs_show_the_same_conversation_and_both_can_go_on(visit):
    visitor = await visit()
    one, two = await visitor.chat(), await visitor.chat()
    await ask(one, "wat zijn vezels")
    await expect(two.locator(".turn:not(.typing)")).to_have_count(2)
    await ask(two, "wat is kefir")
    await expect(one.locator(".turn:not(.typing)")).to_have_count(4)
    assert await one.locator("ol[role=list]").inner_text() == await two.locator("ol[role=list]").inner_text()


async def test_another_visitor_sees_nothing_of_it(visit):
    await ask(await (await visit()).chat(), "wat zijn vezels")
    other = await (await visit()).chat()
    await expect(other.locator(".turn")).to_have_count(0)
    assert "computerprogramma" in await ask(other, "vertel meer")


async def test_removing_needs_a_second_yes_and_erases_it_here_in_the_other_tab_and_on_the_server(visit, guide):
    visitor = await visit()
    one, two = await visitor.chat(), await visitor.chat()
    await ask(one, f"mijn geheim is {SECRET}")
    await new_conversation(one)
    await ask(one, f"nog een keer {SECRET}")
    database = guide.log.parent / "web.db"
    assert SECRET in everything(database)
    await one.get_by_role("button", name="Meer mogelijkheden").click()
    await one.get_by_role("button", name="Verwijder mijn gesprek").click()
    await expect(one.get_by_role("group", name="Wil je je gesprek verwijderen?")).to_be_focused()
    await one.get_by_role("button", name="Nee, bewaar").click()
    await expect(one.locator(".turn")).to_have_count(2)
    await one.get_by_role("button", name="Meer mogelijkheden").click()
    await one.get_by_role("button", name="Verwijder mijn gesprek").click()
    await one.get_by_role("button", name="Ja, verwijder").click()
    await expect(one.locator(".turn")).to_have_count(0)
    await expect(one.locator(".live")).to_contain_text("Je gesprek is verwijderd.")
    await expect(two.locator(".turn")).to_have_count(0)
    assert await one.evaluate("Object.keys(localStorage).length") == 0
    assert SECRET not in everything(database)
    assert not [file for file in database.parent.glob("web.db*") if SECRET.encode() in file.read_bytes()]


@pytest.mark.parametrize("wish", ["wis mijn gesprek", "Verwijder mijn gesprek, alsjeblieft."])
async def test_a_wish_in_words_erases_it_here_in_the_other_tab_and_on_the_server(visit, guide, wish):
    visitor = await visit()
    one, two = await visitor.chat(), await visitor.chat()
    await ask(one, f"mijn geheim is {SECRET}")
    await new_conversation(one)
    await ask(one, f"nog een keer {SECRET}")
    database = guide.log.parent / "web.db"
    assert SECRET in everything(database)
    await one.get_by_label("Je vraag").fill(wish)
    await one.get_by_label("Je vraag").press("Enter")
    for page in (one, two):
        await expect(page.locator(".turn")).to_have_count(1)
        await expect(page.locator(".turn.guide .bubble")).to_contain_text("Je gesprek is gewist")
    assert SECRET not in await one.evaluate("JSON.stringify(localStorage)")
    assert SECRET not in everything(database)
    assert not [file for file in database.parent.glob("web.db*") if SECRET.encode() in file.read_bytes()]
    assert "computerprogramma" in await ask(two, "wat zijn vezels"), "a new conversation begins"


async def test_a_wish_in_words_keeps_what_the_server_could_not_erase_for_a_next_time(visit, guide):
    visitor = await visit()
    page = await visitor.chat()
    await ask(page, f"mijn geheim is {SECRET}")
    await new_conversation(page)
    await ask(page, "wat zijn vezels")
    await page.route("**/webhooks/web/session", lambda route: route.fulfill(status=503, body="[]"))
    await page.get_by_label("Je vraag").fill("wis mijn gesprek")
    await page.get_by_label("Je vraag").press("Enter")
    await expect(page.locator(".turn")).to_have_count(1)
    await page.unroute("**/webhooks/web/session")
    visitor.trouble.clear()
    assert SECRET in everything(guide.log.parent / "web.db")
    await page.get_by_role("button", name="Meer mogelijkheden").click()
    await page.get_by_role("button", name="Verwijder mijn gesprek").click()
    await page.get_by_role("button", name="Ja, verwijder").click()
    await expect(page.locator(".turn")).to_have_count(0)
    assert SECRET not in everything(guide.log.parent / "web.db")


async def test_what_cannot_be_erased_stays_and_says_so(visit):
    visitor = await visit()
    page = await visitor.chat()
    await ask(page, "wat zijn vezels")
    await page.route("**/webhooks/web/session", lambda route: route.fulfill(status=503, body="[]"))
    await page.get_by_role("button", name="Meer mogelijkheden").click()
    await page.get_by_role("button", name="Verwijder mijn gesprek").click()
    await page.get_by_role("button", name="Ja, verwijder").click()
    await expect(page.locator(".live")).to_contain_text("Verwijderen is nu niet gelukt.")
    await expect(page.locator(".notice-bar")).to_contain_text("Verwijderen is nu niet gelukt.")
    await expect(page.locator(".turn")).to_have_count(2)
    visitor.trouble.clear()


async def test_an_answer_that_comes_after_the_removal_is_not_shown(chat):
    await answer_with(chat, {"text": "eerste"})
    await ask(chat, "hoi")
    held = await hold(chat)
    await chat.get_by_label("Je vraag").fill("tweede")
    await chat.get_by_label("Je vraag").press("Enter")
    await expect(chat.locator(".typing")).to_be_visible()
    await chat.get_by_role("button", name="Meer mogelijkheden").click()
    await chat.get_by_role("button", name="Verwijder mijn gesprek").click()
    await chat.get_by_role("button", name="Ja, verwijder").click()
    await expect(chat.locator(".turn")).to_have_count(0)
    async with chat.expect_response("**/webhooks/web/message"):
        await (await held.first()).fulfill(status=200, body='[{"text": "te laat"}]', content_type="application/json")
    await expect(chat.locator(".introduction")).to_be_visible()
    assert await chat.get_by_text("te laat").count() == 0


async def test_the_browser_forgets_a_conversation_that_was_left_for_an_hour(visit):
    visitor = await visit()
    page = await visitor.chat()
    await ask(page, "wat zijn vezels")
    await page.get_by_role("button", name="Sluit de chat").click()
    age = (
        "minutes => { const key = Object.keys(localStorage)[0]; const kept = JSON.parse(localStorage[key]);"
        "kept.changed -= minutes * 60000; localStorage[key] = JSON.stringify(kept); }"
    )
    await page.evaluate(age, 50)
    await page.reload()
    assert await page.evaluate("Object.keys(localStorage).length") == 1
    await page.evaluate(age, 11)
    await page.reload()  # without the chat being opened
    assert await page.evaluate("Object.keys(localStorage).length") == 0
    await open_chat(page)
    await expect(page.locator(".turn")).to_have_count(0)


async def test_what_stands_broken_in_the_browser_breaks_nothing(visit):
    visitor = await visit()
    page = await visitor.tab()
    for broken in (
        "{",
        "null",
        "5",
        '{"session": 1}',
        '{"session":"","earlier":[],"turns":[{"who":"guide"}, null, 3],"changed":9e15}',
    ):
        await page.evaluate(
            "([url, kept]) => localStorage.setItem(`darmgids:${url}/`, kept)", [visitor.guide.url, broken]
        )
        await page.reload()
        await open_chat(page)
        await expect(page.locator(".introduction")).to_be_visible()
        await page.get_by_role("button", name="Sluit de chat").click()


async def new_conversation(page):
    await page.get_by_role("button", name="Meer mogelijkheden").click()
    await page.get_by_role("button", name="Nieuw gesprek").click()
    await expect(page.locator(".turn")).to_have_count(0)


def everything(database) -> str:
    with sqlite3.connect(database) as connection:
        return "\n".join(str(row) for row in connection.execute("SELECT * FROM events"))
