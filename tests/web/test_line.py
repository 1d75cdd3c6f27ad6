"""What the chat does when the line, the server or the visitor's patience fails."""

import pytest
from playwright.async_api import expect

from faqbot.channels.texts import text
from tests.web.conftest import answer_with, ask, hold


async def test_a_lost_line_keeps_the_message_and_a_retry_gets_the_answer(visit):
    visitor = await visit()
    page = await visitor.chat()
    await visitor.context.set_offline(True)
    await expect(page.locator(".offline")).to_contain_text("geen internet")
    await page.get_by_label("Je vraag").fill("wat zijn vezels")
    await page.get_by_label("Je vraag").press("Enter")
    await expect(page.locator(".lost")).to_contain_text("Niet aangekomen.")
    await expect(page.locator(".visitor .bubble")).to_have_text("wat zijn vezels")
    await expect(page.locator(".live")).to_contain_text("niet aangekomen")
    await visitor.context.set_offline(False)
    await expect(page.locator(".offline")).to_have_count(0)
    await page.get_by_role("button", name="Probeer opnieuw").click()
    await expect(page.locator(".source")).to_be_visible()
    await expect(page.locator(".visitor")).to_have_count(1)
    await expect(page.locator(".lost")).to_have_count(0)
    visitor.trouble.clear()  # the browser itself reports a request without internet as an error


async def test_a_message_that_was_under_way_when_the_page_went_can_be_sent_again(chat):
    await hold(chat)
    await chat.get_by_label("Je vraag").fill("wat zijn vezels")
    async with chat.expect_request("**/webhooks/web/message"):
        await chat.get_by_label("Je vraag").press("Enter")
    await chat.reload()
    await chat.unroute("**/webhooks/web/message")
    await chat.get_by_role("button", name="Probeer opnieuw").click()
    await expect(chat.locator(".source")).to_be_visible()


@pytest.mark.parametrize("body", ["", "[]", "{}", "null", "<html>502 Bad Gateway</html>"])
async def test_an_answer_that_is_none_counts_as_a_lost_line(visit, body):
    visitor = await visit()
    page = await visitor.chat()
    await page.route("**/webhooks/web/message", lambda route: route.fulfill(status=502, body=body))
    await page.get_by_label("Je vraag").fill("hoi")
    await page.get_by_label("Je vraag").press("Enter")
    await expect(page.get_by_role("button", name="Probeer opnieuw")).to_be_visible()
    visitor.trouble.clear()


async def test_too_many_messages_get_the_servers_kind_words_and_the_message_stays(visit):
    visitor = await visit()
    page = await visitor.chat()
    await answer_with(page, {"text": text("te_snel")}, status=429)
    assert "Wacht een minuut" in await ask(page, "wat zijn vezels")
    await page.unroute("**/webhooks/web/message")
    await page.get_by_role("button", name="Probeer opnieuw").click()
    await expect(page.locator(".source")).to_be_visible()
    visitor.trouble.clear()


async def test_a_session_that_the_server_does_not_know_is_replaced_without_a_word(visit):
    visitor = await visit()
    page = await visitor.chat()
    await ask(page, "hoi")
    await page.evaluate(
        "() => { const key = Object.keys(localStorage)[0]; const kept = JSON.parse(localStorage[key]);"
        "kept.session = 'a'.repeat(32) + '.' + '0'.repeat(64); localStorage[key] = JSON.stringify(kept); }"
    )
    await page.reload()
    await ask(page, "wat zijn vezels")
    await expect(page.locator(".source")).to_be_visible()
    await expect(page.locator(".lost")).to_have_count(0)
    visitor.trouble.clear()  # the browser reports the 401


async def test_a_chat_that_does_not_load_says_so_and_can_be_tried_again(visit):
    visitor = await visit()
    await visitor.context.route("**/darmgids-chat.js", lambda route: route.abort())
    page = await visitor.tab()
    launcher = page.locator("[aria-haspopup=dialog]")
    await launcher.click()
    await expect(page.locator("[role=status]")).to_contain_text("De chat laadt nu niet")
    await visitor.context.unroute("**/darmgids-chat.js")
    await launcher.click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    visitor.trouble.clear()


async def test_a_browser_that_keeps_nothing_can_still_talk(visit):
    visitor = await visit()
    await visitor.context.add_init_script(
        "for (const kind of ['localStorage', 'sessionStorage'])"
        "Object.defineProperty(window, kind, { get() { throw new DOMException('no'); } });"
    )
    page = await visitor.chat()
    await ask(page, "wat zijn vezels")
    await expect(page.locator(".source")).to_be_visible()
    await expect(page.locator(".turn")).to_have_count(2)
