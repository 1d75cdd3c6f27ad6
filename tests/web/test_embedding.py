"""The widget on somebody else's page, with a policy as strict as ours."""

import pytest
from playwright.async_api import expect

from tests.web.conftest import ask, open_chat

PAGE = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Elders</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {guide}; connect-src {guide}">
<script src="{guide}/darmgids.js" defer {options}></script></head>
<body><main><h1>Elders</h1><button data-darmgids-open hidden>Vraag het</button></main></body></html>"""


@pytest.fixture
def put(embedder, guide):
    """Puts a page with these options on the other site."""

    def write(name: str, options: str = "", page: str = PAGE) -> str:
        (embedder.folder / name).write_text(page.format(guide=guide.url, options=options), encoding="utf-8")
        return f"/{name}"

    return write


async def test_a_known_site_embeds_it_with_one_tag_under_its_own_strict_policy(visit, embedder, put):
    page = await (await visit()).chat(put("bekend.html"), embedder.url)
    await ask(page, "wat zijn vezels")
    await expect(page.locator(".source")).to_be_visible()


async def test_an_unknown_site_gets_no_answer(visit, embedder, put):
    visitor = await visit()
    page = await visitor.chat(put("onbekend.html"), embedder.url.replace("127.0.0.1", "localhost"))
    await page.get_by_label("Je vraag").fill("wat zijn vezels")
    await page.get_by_label("Je vraag").press("Enter")
    await expect(page.get_by_role("button", name="Probeer opnieuw")).to_be_visible()
    assert visitor.trouble  # the browser says why
    visitor.trouble.clear()


async def test_a_source_leads_to_the_article_page_that_the_site_names(visit, embedder, put):
    page = await (await visit()).chat(put("artikel.html", 'data-article="/darmen/artikel/"'), embedder.url)
    await ask(page, "wat is dysbiose")
    href = await page.locator(".source a").first.get_attribute("href")
    assert href.startswith(f"{embedder.url}/darmen/artikel/#sectie-")


async def test_options_are_data_attributes(visit, embedder, put):
    options = 'data-label="Vraag het de gids" data-side="left" data-theme="dark" data-privacy="/privacy"'
    page = await (await visit()).tab(put("opties.html", options), embedder.url)
    launcher = page.get_by_role("button", name="Vraag het de gids")
    assert (await launcher.bounding_box())["x"] < 100
    await launcher.click()
    panel = page.get_by_role("dialog")
    assert (await panel.bounding_box())["x"] < 100
    assert await panel.evaluate("element => getComputedStyle(element).backgroundColor") == "rgb(20, 32, 43)"
    await page.get_by_role("button", name="Meer mogelijkheden").click()
    link = page.get_by_role("link", name="Wat er met je gesprek gebeurt")
    assert await link.evaluate("element => element.href") == f"{embedder.url}/privacy"


async def test_a_site_starts_it_by_a_call_and_asks_for_its_visitor(visit, embedder, guide, put):
    own = '<script src="start.js" defer></script></head>'
    page = PAGE.replace("script-src {guide}", "script-src {guide} 'self'").replace("</head>", own)
    path = put("zelf.html", 'data-start="manual"', page)
    (embedder.folder / "start.js").write_text(
        "window.before = document.querySelectorAll('[aria-haspopup]').length;"
        "Darmgids.start({label: 'Begin'}); Darmgids.start({label: 'Nog een'}); Darmgids.ask('wat zijn vezels');"
    )
    tab = await (await visit()).tab(path, embedder.url)
    await expect(tab.locator(".source")).to_be_visible()
    await expect(tab.locator(".visitor .bubble")).to_have_text("wat zijn vezels")
    await tab.evaluate("Darmgids.close()")
    await expect(tab.get_by_role("button", name="Begin")).to_be_visible()
    await expect(tab.get_by_role("button", name="Nog een")).to_have_count(0)


async def test_any_element_of_the_page_can_open_it(visit, embedder, put):
    page = await (await visit()).tab(put("knop.html"), embedder.url)
    await page.get_by_role("button", name="Vraag het").click()
    await expect(page.get_by_role("dialog")).to_be_visible()


async def test_styles_of_the_page_do_not_reach_the_chat_nor_the_chat_the_page(visit, embedder, put):
    wild = PAGE.replace("default-src 'none';", "default-src 'none'; style-src 'self';").replace(
        "</head>", '<link rel="stylesheet" href="wild.css"></head>'
    )
    (embedder.folder / "wild.css").write_text(
        "html { font-size: 62.5% } * { color: lime !important; font-size: 40px !important } button { display: none }"
    )
    page = await (await visit()).tab(put("wild.html", "", wild), embedder.url)
    await page.evaluate("Darmgids.open()")
    size = "element => [getComputedStyle(element).fontSize, getComputedStyle(element).color]"
    assert await page.get_by_label("Je vraag").evaluate(size) == ["17px", "rgb(27, 39, 51)"]
    assert await page.locator("h1").evaluate(size) == ["40px", "rgb(0, 255, 0)"]
    await expect(page.get_by_role("button", name="Verstuur")).to_be_visible()


async def test_two_launchers_on_one_page_are_one(visit, embedder, put):
    twice = PAGE.replace("</head>", '<script src="{guide}/darmgids.js" defer></script></head>')
    page = await (await visit()).tab(put("dubbel.html", "", twice), embedder.url)
    await open_chat(page)
    await expect(page.locator("[aria-haspopup=dialog]")).to_have_count(1)
