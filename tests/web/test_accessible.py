"""Everybody can use it: axe in every state, the keyboard alone, narrow, enlarged, dark, forced colours, no motion."""

import pytest
from playwright.async_api import expect

from tests.web.conftest import answer_with, ask, hold, open_chat

LOOKS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "narrow": {"viewport": {"width": 320, "height": 640}},
    "enlarged": {"viewport": {"width": 320, "height": 256}},  # 1280 by 1024 at 400 %
}
THUMBS = [{"title": "👍 Dit hielp", "payload": "/hielp_wel"}, {"title": "👎 Dit hielp niet", "payload": "/hielp_niet"}]
ANSWER = [
    {"text": "Een **gewoon** antwoord."},
    {
        "text": "Bron: Dysbiose uitgelegd zonder jargon\n"
        "Wetenschappelijke bron: https://doi.org/10.1136/bmj.k2179\nGeen advies.",
        "sources": [{"heading": "Dysbiose uitgelegd zonder jargon", "section": "6.1"}],
        "buttons": [{"title": "Nog iets?", "payload": '/onderwerp{"topic":"x"}'}, *THUMBS],
    },
]


@pytest.mark.parametrize("look", LOOKS)
async def test_axe_finds_nothing_in_any_state(visit, violations, look):
    visitor = await visit(**LOOKS[look])
    page = await visitor.tab()
    found = {"closed": await violations(page)}
    await open_chat(page)
    await page.locator(".introduction .choice").first.wait_for()
    found["introduction"] = await violations(page)
    await answer_with(page, *ANSWER)
    await ask(page, "een vraag")
    found["answer"] = await violations(page)
    await page.get_by_role("button", name="Dit hielp", exact=True).click()
    await expect(page.get_by_role("button", name="Dit hielp niet").first).to_have_attribute("aria-disabled", "true")
    found["voted"] = await violations(page)
    await page.get_by_role("button", name="Kopieer antwoord").first.click()
    await expect(page.locator(".notice-bar")).to_be_visible()
    found["notice"] = await violations(page)
    await page.unroute("**/webhooks/web/message")
    await answer_with(page, {"text": "Welke bedoel je?", "buttons": [{"title": "Dit", "payload": "/iets_anders"}]})
    await ask(page, "dat")
    found["clarification"] = await violations(page)
    for lead in ("Bel nu 112. Wacht niet.", "Overleg eerst met je arts of apotheker. Dat is beter."):
        await page.unroute("**/webhooks/web/message")
        await answer_with(page, {"text": lead}, *ANSWER)
        await ask(page, "een alarm")
        found[lead] = await violations(page)
    held = await hold(page)
    await page.get_by_label("Je vraag").fill("a" * 1990)
    await page.get_by_label("Je vraag").press("Enter")
    await page.get_by_label("Je vraag").fill("b" * 1990)
    await expect(page.locator(".typing")).to_be_visible()
    found["typing and counting"] = await violations(page)
    await visitor.context.set_offline(True)
    await (await held.first()).abort()
    await expect(page.locator(".lost")).to_be_visible()
    found["lost and offline"] = await violations(page)
    await page.get_by_role("button", name="Meer mogelijkheden").click()
    await page.get_by_role("button", name="Toon tijden").click()
    found["menu and times"] = await violations(page)
    await page.get_by_role("button", name="Verwijder mijn gesprek").click()
    await expect(page.locator(".sure")).to_be_visible()
    found["are you sure"] = await violations(page)
    visitor.trouble.clear()
    assert {state: rules for state, rules in found.items() if rules} == {}


async def test_the_keyboard_alone_opens_asks_picks_and_closes_with_the_focus_back(visit):
    page = await (await visit()).tab()
    launcher = page.locator("[aria-haspopup=dialog]")
    await launcher.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Je vraag")).to_be_focused()
    await page.keyboard.type("wat zijn vezels")
    await page.keyboard.press("Enter")
    await expect(page.locator(".source")).to_be_visible()
    await expect(page.get_by_label("Je vraag")).to_be_focused()
    suggestion = page.locator(".turn .choice").first
    for _ in range(12):
        if await suggestion.evaluate("element => element.getRootNode().activeElement === element"):
            break
        await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator(".source")).to_have_count(2)
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await expect(launcher).to_be_focused()


async def test_the_panel_traps_nobody_and_escape_closes_the_innermost_first(chat):
    await chat.get_by_role("button", name="Verstuur").focus()
    inside = "() => document.activeElement?.localName === 'darmgids-chat'"
    for _ in range(6):
        await chat.keyboard.press("Tab")
        if not await chat.evaluate(inside):
            break
    assert not await chat.evaluate(inside)
    menu = chat.get_by_role("button", name="Meer mogelijkheden")
    await menu.click()
    await expect(menu).to_have_attribute("aria-expanded", "true")
    await chat.keyboard.press("Escape")
    await expect(menu).to_have_attribute("aria-expanded", "false")
    await expect(menu).to_be_focused()
    await chat.keyboard.press("Escape")
    await expect(chat.get_by_role("dialog")).to_have_count(0)


async def test_the_page_behind_stays_in_use_while_the_chat_is_open(chat):
    await chat.get_by_role("link", name="Wat is het darmmicrobioom precies?").click()
    assert chat.url.endswith("#sectie-2")
    await expect(chat.get_by_role("dialog")).to_be_visible()


async def test_one_polite_live_region_reads_the_answer_without_marks(chat):
    regions = await chat.evaluate(
        "() => [...document.querySelector('darmgids-chat').shadowRoot"
        ".querySelectorAll('[aria-live], [role=log], [role=alert], [role=status]')]"
        ".map(element => element.ariaLive)"
    )
    assert regions == ["polite"]
    await answer_with(chat, {"text": "Bel nu 112. Wacht **niet**."}, *ANSWER)
    await ask(chat, "hoi")
    said = await chat.locator(".live p").all_inner_texts()
    assert said == [
        "Belangrijk:",
        "Bel nu 112. Wacht niet.",
        "Een gewoon antwoord.",
        "Bron: Dysbiose uitgelegd zonder jargon.",
        "Wetenschappelijke bron: https://doi.org/10.1136/bmj.k2179",
        "Geen advies.",
        "Verder vragen: Nog iets?",
    ]


@pytest.mark.parametrize("size", [(320, 640), (320, 256), (256, 600), (640, 360), (1280, 800)], ids=str)
async def test_nothing_sticks_out_sideways(visit, size):
    page = await (await visit(viewport={"width": size[0], "height": size[1]})).chat()
    await answer_with(page, {"text": "Bel nu 112. " + "woord" * 30}, *ANSWER)
    await ask(page, "eenheellangwoordzonderspaties" * 5)
    await page.get_by_role("button", name="Meer mogelijkheden").click()
    width = await page.evaluate("() => document.documentElement.scrollWidth")
    assert width <= size[0]
    beyond = await page.evaluate(
        "() => [...document.querySelector('darmgids-chat').shadowRoot.querySelectorAll('.panel *')]"
        ".map(element => [element.outerHTML.slice(0, 80), element.getBoundingClientRect()])"
        ".filter(([, box]) => box.width > 1 && box.right > innerWidth + 1).map(([html]) => html)"
    )
    assert beyond == []


async def test_enlarged_to_400_percent_everything_can_be_reached_by_scrolling(visit):
    page = await (await visit(viewport={"width": 320, "height": 256})).chat()
    await ask(page, "wat zijn vezels")
    for part in (
        page.get_by_role("button", name="Sluit de chat"),
        page.get_by_label("Je vraag"),
        page.locator(".emergency"),
    ):
        await part.scroll_into_view_if_needed()
        await expect(part).to_be_in_viewport()


async def test_targets_are_at_least_24_pixels(chat):
    await answer_with(chat, {"text": "Bel nu 112. Wacht niet."}, *ANSWER)
    await ask(chat, "hoi")
    await chat.get_by_role("button", name="Meer mogelijkheden").click()
    small = await chat.evaluate(
        "() => [...document.querySelector('darmgids-chat').shadowRoot.querySelectorAll('button, textarea, a.call')]"
        ".map(element => [element.textContent.trim(), element.getBoundingClientRect()])"
        ".filter(([, box]) => box.width < 24 || box.height < 24).map(([name]) => name)"
    )
    assert small == []


@pytest.mark.parametrize(("motion", "moving"), [("reduce", 0), ("no-preference", 3)])
async def test_who_wants_no_motion_gets_none(visit, motion, moving):
    page = await (await visit(reduced_motion=motion)).chat()
    await page.route("**/webhooks/web/message", lambda route: None)
    await page.get_by_label("Je vraag").fill("hoi")
    await page.get_by_label("Je vraag").press("Enter")
    await expect(page.locator(".typing")).to_be_visible()
    count = "() => document.querySelector('darmgids-chat').shadowRoot.getAnimations().length"
    assert await page.evaluate(count) == moving


async def test_with_forced_colours_a_referral_still_has_its_border_and_word(visit):
    page = await (await visit(forced_colors="active")).chat()
    await answer_with(page, {"text": "Bel nu 112. Wacht niet."})
    await ask(page, "hoi")
    await expect(page.locator(".referral .important")).to_have_text("Belangrijk")
    widths = "element => [getComputedStyle(element).borderTopWidth, getComputedStyle(element).borderInlineStartWidth]"
    assert await page.locator(".referral").evaluate(widths) == ["3px", "12px"]


async def test_everything_is_marked_as_dutch(chat):
    assert await chat.evaluate(
        "() => [document.documentElement.lang, document.querySelector('darmgids-chat').lang]"
    ) == [
        "nl",
        "nl",
    ]


async def test_a_touch_screen_shows_no_keyboard_before_it_is_wanted(visit):
    page = await (await visit(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)).chat()
    await expect(page.get_by_role("dialog")).to_be_focused()


async def test_printing_shows_the_conversation_alone(chat):
    await ask(chat, "wat zijn vezels")
    await chat.emulate_media(media="print")
    await expect(chat.get_by_role("dialog")).to_be_hidden()
    await expect(chat.get_by_role("heading", level=1)).to_be_visible()
    await chat.emulate_media(media="screen")
    await chat.evaluate("window.print = () => {}")  # its window would wait for somebody
    await chat.get_by_role("button", name="Meer mogelijkheden").click()
    await chat.get_by_role("button", name="Print het gesprek").click()
    await chat.emulate_media(media="print")
    await expect(chat.locator(".print-title")).to_contain_text("Gesprek met Darmgids")
    await expect(chat.locator(".source")).to_be_visible()
    await expect(chat.get_by_role("heading", level=1)).to_be_hidden()
    await expect(chat.get_by_label("Je vraag")).to_be_hidden()
    await chat.evaluate("window.dispatchEvent(new Event('afterprint'))")
    await chat.emulate_media(media="screen")
    await expect(chat.get_by_role("heading", level=1)).to_be_visible()
