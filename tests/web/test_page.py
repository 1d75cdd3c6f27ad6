"""The model page: a summary under the article's own headings, that fetches nothing from elsewhere."""

import html
import re

import pytest

from faqbot.answers.outline import outline
from faqbot.content.knowledge import knowledge
from tests.server.processes import ROOT

PAGE = ROOT / "web" / "public" / "index.html"
SOURCES = [*(ROOT / "web" / "src").rglob("*.js"), *(ROOT / "web" / "src").rglob("*.css")]
HEADING = re.compile(r'<h[23] id="sectie-([\d-]+)" tabindex="-1">(.*?)</h[23]>')


@pytest.fixture(scope="module")
def page() -> str:
    return PAGE.read_text(encoding="utf-8")


def test_every_section_stands_on_the_page_in_order_with_its_anchor_and_heading(page):
    found = [(anchor.replace("-", "."), html.unescape(heading)) for anchor, heading in HEADING.findall(page)]
    assert found == [(section.id, section.heading) for section in outline().values()]


def test_every_section_has_a_summary(page):
    parts = re.split(HEADING, page)[3::3]
    short = [part for part in parts if len(re.sub(r"<[^>]+>", " ", part).split()) < 8]
    assert len(parts) == len(outline())
    assert short == []


def test_the_table_of_contents_leads_to_every_main_section(page):
    wanted = [(f"#sectie-{section.id}", section.heading) for section in outline().values() if "." not in section.id]
    found = re.findall(r'<li><a href="(#[^"]+)"><span>(.*?)</span></a></li>', page)
    assert [(href, html.unescape(title)) for href, title in found] == wanted


def test_the_page_says_that_it_is_a_summary_and_of_what(page):
    assert "samenvatting" in page
    assert "M.G. Sulman" in page
    assert "geen medisch advies" in page


def test_the_page_has_no_script_or_style_of_its_own_so_that_a_strict_policy_holds(page):
    assert re.findall(r"<script(?![^>]* src=)", page) == []
    assert re.findall(r"<style|\sstyle=|\son[a-z]+=", page) == []
    assert [url for url in re.findall(r'(?:src|href)="([^"]+)"', page) if "://" in url and "doi.org" not in url] == []


def test_the_widget_knows_no_answer():
    """No heading, no topic and no answer's words stand in the widget's source; what it says itself is in texts.js."""
    source = "\n".join(file.read_text(encoding="utf-8") for file in SOURCES)
    known = [section.heading for section in outline().values()]
    for entry in knowledge():
        known += [f'"{entry.name}"', str(entry.metadata.get("title") or "?!")]
    assert [words for words in known if words in source] == []


async def test_loading_it_and_using_the_chat_calls_no_one_else_and_breaks_no_policy(visit):
    """The fixture that makes visitors fails on any request elsewhere and on any line that a policy was broken."""
    visitor = await visit()
    page = await visitor.tab()
    response = await page.reload()
    policy = response.headers["content-security-policy"]
    assert "script-src 'self'; style-src 'self'" in policy
    assert "unsafe" not in policy
    loaded = await page.evaluate("() => performance.getEntriesByType('resource').map(entry => entry.name)")
    assert {url.removeprefix(f"{visitor.guide.url}/") for url in loaded} == {"darmgids.js", "icon.svg", "page.css"}


async def test_the_page_without_javascript_is_still_the_article(visit):
    page = await (await visit(java_script_enabled=False)).tab()
    assert await page.locator("#sectie-6-1").is_visible()
    assert await page.locator("noscript p").is_visible()
    assert not await page.locator("[data-darmgids-open]").is_visible()
