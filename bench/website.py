"""How fast the page and the chat are there: `.venv/bin/python -m bench.website`, beside a running guide.

Each time in a new browser without a cache: from asking for the page to the launcher, from the click on it to the field
that takes a question, and from the question to its answer. On the machine's own line, and on one as a telephone has it.
"""

from __future__ import annotations

import argparse
import itertools
import shutil
import statistics
import time
from collections.abc import Sequence

from playwright.sync_api import Browser, sync_playwright

ADDRESS = "http://127.0.0.1:5005/"
QUESTION = "wat zijn vezels"
TIMES = 10
STEPS = ("page to launcher", "click to field", "question to answer")
LINES = {"own line": None, "fast 3G": {"latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 90_000}}
"""Milliseconds, and bytes a second."""


def main(given: Sequence[str] | None = None) -> None:
    """Measures and prints. Exits with a clear message when there is no browser."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address", nargs="?", default=ADDRESS)
    parser.add_argument("--times", type=int, default=TIMES)
    options = parser.parse_args(given)
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if not program:
        raise SystemExit("There is no Chromium here.")
    print(f"{'milliseconds, median (slowest)':32}" + "".join(f"{step:>22}" for step in STEPS))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        for name, line in LINES.items():
            runs = [visit(browser, options.address, line) for _ in range(options.times)]
            print(f"{name:32}" + "".join(f"{_shown(column):>22}" for column in zip(*runs, strict=True)))
        browser.close()


def visit(browser: Browser, address: str, line: dict[str, int] | None) -> tuple[float, float, float]:
    """One new visitor on that line; the milliseconds of each step."""
    context = browser.new_context()
    page = context.new_page()
    if line:
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", {"offline": False, **line})
    launcher, field = page.locator("[aria-haspopup=dialog]"), page.get_by_label("Je vraag")
    moments = [time.perf_counter()]
    page.goto(address, wait_until="commit")
    launcher.wait_for()
    moments.append(time.perf_counter())
    launcher.click()
    field.wait_for()
    moments.append(time.perf_counter())
    field.fill(QUESTION)
    field.press("Enter")
    page.locator(".turn.guide:not(.typing)").wait_for()
    moments.append(time.perf_counter())
    context.close()
    first, second, third = (1000 * (after - before) for before, after in itertools.pairwise(moments))
    return first, second, third


def _shown(column: Sequence[float]) -> str:
    return f"{statistics.median(column):.0f} ({max(column):.0f})"


if __name__ == "__main__":
    main()
