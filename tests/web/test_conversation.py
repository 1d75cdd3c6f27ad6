"""What a visitor does in the chat, in a real browser on the real server."""

import re

import pytest
from playwright.async_api import expect

from faqbot.answers.outline import outline
from tests.web.conftest import answer_with, ask, hold

SOURCE = {
    "text": "Bron: Dysbiose uitgelegd zonder jargon\nGeen medisch advies.",
    "sources": [{"heading": "Dysbiose uitgelegd zonder jargon", "section": "6.1"}],
}
THUMBS = [{"title": "👍 Dit hielp", "payload": "/hielp_wel"}, {"title": "👎 Dit hielp niet", "payload": "/hielp_niet"}]


async def test_a_question_gets_its_answer_and_the_source_leads_to_the_section(chat):
    await ask(chat, "Wat doet stress met mijn buik?")
    link = chat.locator(".source a").first
    heading = await link.inner_text()
    section = next(section for section in outline().values() if section.heading == heading)
    await link.click()
    assert chat.url.endswith(f"#sectie-{section.id.replace('.', '-')}")
    await expect(chat.locator(":focus")).to_have_text(heading)
    await expect(chat.get_by_role("dialog")).to_be_visible()


async def test_an_example_question_comes_from_the_server_and_is_answered(chat):
    example = chat.locator(".introduction .choice").first
    title = await example.inner_text()
    await example.click()
    await expect(chat.locator(".visitor .bubble")).to_have_text(title)
    await expect(chat.locator(".source")).to_be_visible()


async def test_a_suggestion_is_asked_by_a_click_and_shows_its_title(chat):
    await ask(chat, "wat is dysbiose")
    suggestion = chat.locator(".turn.guide").first.locator(".choice").first
    title = await suggestion.inner_text()
    await suggestion.click()
    await expect(chat.locator(".source")).to_have_count(2)
    await expect(chat.locator(".visitor .bubble").last).to_have_text(title)


async def test_a_double_question_shows_all_messages_in_their_order(chat):
    parts = ["Vezels zijn voeding voor je bacteriën.", SOURCE, "Kefir is gefermenteerd.", SOURCE]
    await answer_with(chat, *({"text": part} if isinstance(part, str) else part for part in parts))
    await ask(chat, "wat zijn vezels en wat is kefir")
    shown = await chat.locator(".turn.guide .bubble").all_inner_texts()
    assert [text.startswith("Bron:") for text in shown] == [False, True, False, True]
    assert [shown[0], shown[2]] == [parts[0], parts[2]]


async def test_a_double_question_to_the_real_guide_is_answered(chat):
    assert "Bron:" in await ask(chat, "wat zijn vezels en wat doet stress met je darmen?")


@pytest.mark.parametrize(
    ("message", "lead", "dials"),
    [
        ("ik braak bloed", "Bel nu 112", "tel:112"),
        ("ik wil niet meer leven", "Bel 113", "tel:113"),
        ("kan dysbiose bloed bij de ontlasting geven?", "Neem contact op met je huisarts", None),
        ("mag ik probiotica als ik zwanger ben", "Overleg eerst met je arts of apotheker", None),
    ],
)
async def test_a_referral_stands_first_and_cannot_be_missed(chat, message, lead, dials):
    await ask(chat, message)
    first = chat.locator(".turn.guide").first.locator(".bubble").first
    await expect(first).to_have_class(re.compile("referral"))
    await expect(first.locator(".important")).to_have_text("Belangrijk")
    await expect(first.locator(".important svg")).to_be_visible()
    assert (await first.locator(".first").inner_text()).startswith(lead)
    assert await first.evaluate("element => parseFloat(getComputedStyle(element).borderInlineStartWidth)") >= 6
    links = await first.locator("a.call").all()
    assert [await link.get_attribute("href") for link in links] == ([dials] if dials else [])


async def test_an_ordinary_answer_does_not_look_like_a_referral(chat):
    await ask(chat, "wat zijn vezels")
    await expect(chat.locator(".referral")).to_have_count(0)


async def test_a_clarification_is_answered_by_a_click(chat):
    offered = [
        {"title": "Vezels", "payload": '/onderwerp{"topic":"x"}'},
        {"title": "Iets anders", "payload": "/iets_anders"},
    ]
    await answer_with(chat, {"text": "Welke bedoel je?", "buttons": offered})
    await ask(chat, "dat spul")
    assert await chat.get_by_role("group", name="Kies een antwoord:").get_by_role("button").all_inner_texts() == [
        "1. Vezels",  # the guide says that a number may be typed
        "2. Iets anders",
    ]
    sent = []
    chat.on("request", lambda request: request.method == "POST" and sent.append(request.post_data_json))
    await chat.get_by_role("button", name="Iets anders").click()
    await expect(chat.locator(".visitor .bubble").last).to_have_text("Iets anders")
    assert sent == [{"message": "/iets_anders"}]


async def test_a_thumb_is_passed_on_once_and_stays_chosen_after_a_reload(chat):
    await answer_with(chat, {"text": "Antwoord."}, {**SOURCE, "buttons": THUMBS})
    await ask(chat, "wat is dysbiose")
    await answer_with(chat, {"text": "Fijn, dank je."})
    sent = []
    chat.on("request", lambda request: request.method == "POST" and sent.append(request.post_data_json))
    up, down = (
        chat.get_by_role("button", name="Dit hielp", exact=True),
        chat.get_by_role("button", name="Dit hielp niet"),
    )
    await up.click()
    await expect(chat.get_by_text("Fijn, dank je.").first).to_be_visible()
    await down.click(force=True)
    await up.click(force=True)
    assert sent == [{"message": "/hielp_wel"}]
    await expect(chat.locator(".visitor")).to_have_count(1)
    await chat.reload()
    await expect(up).to_have_attribute("aria-pressed", "true")
    await expect(down).to_have_attribute("aria-disabled", "true")


async def test_a_doi_becomes_a_link(chat):
    science = "Wetenschappelijke bron: https://doi.org/10.1136/bmj.k2179"
    await answer_with(
        chat, {"text": "Antwoord."}, {**SOURCE, "text": f"{SOURCE['text'].splitlines()[0]}\n{science}\nGeen advies."}
    )
    await ask(chat, "wat zegt de wetenschap")
    link = chat.locator(".source").get_by_role("link", name="https://doi.org/10.1136/bmj.k2179")
    assert await link.get_attribute("href") == "https://doi.org/10.1136/bmj.k2179"


async def test_times_are_shown_on_demand(chat):
    await ask(chat, "hoi")
    await expect(chat.locator("time")).to_have_count(0)
    await chat.get_by_role("button", name="Meer mogelijkheden").click()
    await chat.get_by_role("button", name="Toon tijden").click()
    await expect(chat.locator("time")).to_have_count(2)
    assert re.fullmatch(r"\d\d:\d\d", await chat.locator("time").first.inner_text())


async def test_an_answer_and_the_whole_conversation_can_be_copied(visit):
    page = await (await visit(permissions=["clipboard-read", "clipboard-write"])).chat()
    await ask(page, "wat zijn vezels")
    await page.get_by_role("button", name="Kopieer antwoord").click()
    await expect(page.locator(".live")).to_contain_text("Gekopieerd.")
    await expect(page.locator(".notice-bar")).to_have_text("Gekopieerd.")
    answer = await page.evaluate("navigator.clipboard.readText()")
    assert "Bron: " in answer
    assert "Jij:" not in answer
    await page.get_by_role("button", name="Meer mogelijkheden").click()
    await page.get_by_role("button", name="Kopieer het gesprek").click()
    await expect(page.get_by_role("button", name="Meer mogelijkheden")).to_be_focused()
    await expect(page.get_by_role("button", name="Kopieer het gesprek")).to_have_count(0)
    await page.wait_for_function(
        "async () => (await navigator.clipboard.readText()).startsWith('Jij: wat zijn vezels')"
    )
    assert answer in await page.evaluate("navigator.clipboard.readText()")


async def test_a_new_conversation_begins_empty_with_another_session(chat):
    await ask(chat, "wat zijn vezels")
    first = await session_of(chat)
    await chat.get_by_role("button", name="Meer mogelijkheden").click()
    await chat.get_by_role("button", name="Nieuw gesprek").click()
    await expect(chat.locator(".turn")).to_have_count(0)
    await expect(chat.locator(".introduction")).to_be_visible()
    assert "computerprogramma" in await ask(chat, "wat zijn vezels")
    assert await session_of(chat) not in ("", first)


async def session_of(page) -> str:
    return await page.evaluate("JSON.parse(localStorage.getItem(Object.keys(localStorage)[0])).session")


async def test_the_length_is_counted_near_its_end_and_no_more_fits(chat):
    field = chat.get_by_label("Je vraag")
    await field.fill("a" * 1599)
    await expect(chat.locator(".count")).to_have_count(0)
    await field.press("End")
    await field.press("a")
    await expect(chat.locator(".count")).to_have_text("1600 van 2000 tekens")
    await field.fill("a" * 1950)
    await expect(chat.locator(".live")).to_contain_text("Nog 50 tekens.")
    await field.press_sequentially("b" * 60)
    assert len(await field.input_value()) == 2000
    await expect(chat.locator(".count")).to_have_text("2000 van 2000 tekens. Meer past er niet in")


async def test_shift_enter_makes_a_new_line_and_an_empty_message_is_not_sent(chat):
    field = chat.get_by_label("Je vraag")
    await field.press("Enter")
    await field.fill("   ")
    await field.press("Enter")
    await expect(chat.locator(".turn")).to_have_count(0)
    await field.fill("regel een")
    await field.press("Shift+Enter")
    assert await field.input_value() == "regel een\n"


async def test_the_typing_sign_stands_while_the_answer_is_under_way_and_nothing_is_sent_twice(chat):
    held = await hold(chat)
    await chat.get_by_label("Je vraag").fill("wat zijn vezels")
    await chat.get_by_label("Je vraag").press("Enter")
    await expect(chat.locator(".typing")).to_contain_text("Darmgids zoekt een antwoord")
    await chat.get_by_label("Je vraag").fill("alvast verder typen")
    await chat.get_by_label("Je vraag").press("Enter")
    await expect(chat.locator(".visitor")).to_have_count(1)
    assert await chat.get_by_label("Je vraag").input_value() == "alvast verder typen"
    await (await held.first()).continue_()
    await expect(chat.locator(".source")).to_be_visible()
    await expect(chat.locator(".typing")).to_have_count(0)
    assert held.count == 1


async def test_markdown_is_drawn_as_text_with_form(chat):
    await answer_with(chat, {"text": "Dit is **belangrijk**:\n\n- een\n- twee\n\n[lees](https://voorbeeld.nl/)"})
    await ask(chat, "hoi")
    bubble = chat.locator(".turn.guide .bubble")
    await expect(bubble.locator("strong")).to_have_text("belangrijk")
    await expect(bubble.locator("li")).to_have_count(2)
    assert await bubble.locator("a").get_attribute("href") == "https://voorbeeld.nl/"


async def test_on_a_touch_screen_the_keyboard_goes_when_a_question_is_sent(visit):
    page = await (await visit(viewport={"width": 390, "height": 700}, has_touch=True, is_mobile=True)).chat()
    await page.get_by_label("Je vraag").tap()
    await ask(page, "wat zijn vezels")
    await expect(page.get_by_label("Je vraag")).not_to_be_focused()
