"""A real browser on the really started guide, and a second website that embeds it."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
import threading
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, Route, async_playwright, expect

from tests.server.processes import MODEL, ROOT, Server, free_port, started

AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 120_000
"""Milliseconds that a slow machine may take for one step; nobody waits this long on another."""
WIDE = {"width": 1280, "height": 800}

expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items):
    """One event loop for all tests here, because they share a browser."""
    for item in items:
        if "tests/web/" in str(item.path) and isinstance(item, pytest.Function):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@dataclass
class Site:
    """A website: its address, and the folder that it serves."""

    url: str
    folder: object


def serving(folder):
    """A plain web server over a folder, on a free port."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture(scope="session")
def embedder(tmp_path_factory):
    """A website of somebody else. The guide knows it as http://127.0.0.1:port, and not as http://localhost:port."""
    folder = tmp_path_factory.mktemp("embedder")
    server = serving(folder)
    yield Site(f"http://127.0.0.1:{server.server_address[1]}", folder)
    server.shutdown()


@pytest.fixture(scope="session")
def guide(tmp_path_factory, embedder):
    """The guide behind one proxy, with a site that may embed it."""
    folder = tmp_path_factory.mktemp("website")
    store = "faqbot.storage.conversations.ConversationStore"
    (folder / "endpoints.yml").write_text(
        f"tracker_store: {{type: {store}, dialect: sqlite, db: '{folder / 'web.db'}'}}\n"
    )
    (folder / "credentials.yml").write_text(
        f"faqbot.channels.rest.GuardedRest: {{}}\n"
        f"faqbot.channels.web.Web: {{sites: ['{embedder.url}'], proxies: 1, limits: {{new: 1000/minute}}}}\n"
    )
    port = free_port()
    command = [sys.executable, "-m", "faqbot.server", "--model", str(MODEL), "--port", str(port)]
    command += ["--endpoints", str(folder / "endpoints.yml"), "--credentials", str(folder / "credentials.yml")]
    environment = {"DARMGIDS_SESSION_KEY": "alleen voor deze tests"}
    with started(command, f"http://127.0.0.1:{port}", folder / "server.log", **environment) as running:
        yield running


@pytest.fixture(scope="session")
def chromium() -> str:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not found:
        pytest.skip("no Chromium here; on Debian: apt-get install chromium")
    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium):
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield running
        await running.close()


@dataclass
class Visitor:
    """Somebody with a browser: one or more tabs, and what went wrong in them."""

    guide: Server
    context: BrowserContext
    allowed: set[str]
    trouble: list[str] = field(default_factory=list)

    async def tab(self, path: str = "/", site: str | None = None) -> Page:
        page = await self.context.new_page()
        page.on("pageerror", lambda error: self.trouble.append(f"error: {error}"))
        page.on("console", lambda line: line.type == "error" and self.trouble.append(f"console: {line.text}"))
        page.on("request", lambda request: self._watch(request.url))
        await page.goto((site or self.guide.url) + path)
        return page

    async def chat(self, path: str = "/", site: str | None = None) -> Page:
        """A tab with the chat open."""
        page = await self.tab(path, site)
        await open_chat(page)
        return page

    def _watch(self, url: str) -> None:
        if not url.startswith((*self.allowed, "data:", "blob:")):
            self.trouble.append(f"third party: {url}")


@pytest_asyncio.fixture(loop_scope="session")
async def visit(browser: Browser, guide, embedder):
    """Makes visitors; at the end none of them may have met an error or a third party."""
    visitors = []

    async def make(**context) -> Visitor:
        settings = {"viewport": WIDE, "locale": "nl-NL", "reduced_motion": "reduce", **context}
        made = await browser.new_context(**settings)
        made.set_default_timeout(PATIENCE)
        localhost = embedder.url.replace("127.0.0.1", "localhost")
        visitors.append(Visitor(guide, made, {guide.url, embedder.url, localhost}))
        return visitors[-1]

    yield make
    for visitor in visitors:
        await visitor.context.close()
    assert [trouble for visitor in visitors for trouble in visitor.trouble] == []


@pytest_asyncio.fixture(loop_scope="session")
async def chat(visit) -> Page:
    """One visitor's tab with the chat open."""
    return await (await visit()).chat()


async def open_chat(page: Page) -> None:
    await page.locator("[aria-haspopup=dialog]").click()
    await page.get_by_role("dialog").wait_for()


async def ask(page: Page, question: str) -> str:
    """Types a question, sends it, and waits for the answer; its text."""
    answers = page.locator(".turn.guide:not(.typing)")
    before = await answers.count()
    await page.get_by_label("Je vraag").fill(question)
    await page.get_by_label("Je vraag").press("Enter")
    await answers.nth(before).wait_for()
    return await answers.nth(before).inner_text()


async def answer_with(page: Page, *messages: dict, status: int = 200) -> None:
    """Lets the server say this, whatever is asked."""

    async def say(route):
        await route.fulfill(status=status, body=json.dumps(messages), content_type="application/json")

    await page.route("**/webhooks/web/message", say)


class Held:
    """Messages on their way to the server that a test keeps waiting."""

    def __init__(self) -> None:
        self.count = 0
        self._first: asyncio.Future[Route] = asyncio.get_running_loop().create_future()

    def take(self, route: Route) -> None:
        self.count += 1
        if not self._first.done():
            self._first.set_result(route)

    async def first(self) -> Route:
        """The first of them, once it is there."""
        return await self._first


async def hold(page: Page) -> Held:
    """Keeps every message of this page waiting from now on."""
    held = Held()
    await page.unroute("**/webhooks/web/message")
    await page.route("**/webhooks/web/message", held.take)
    return held


@pytest.fixture(scope="session")
def axe_source() -> str:
    if not AXE.exists():
        pytest.skip("axe-core is not here: npm --prefix web ci")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture
def violations(axe_source):
    """What axe finds against on a page, by rule."""

    async def run(page: Page) -> dict[str, list[str]]:
        # Playwright evaluates beside the page's own scripts, so its Content-Security-Policy stays as it is.
        await page.evaluate(axe_source)
        found = await page.evaluate(
            "rules => axe.run(document, {runOnly: rules})",
            ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        )
        return {one["id"]: [node["html"] for node in one["nodes"]] for one in found["violations"]}

    return run
