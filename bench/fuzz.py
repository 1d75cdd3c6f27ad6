"""Sends the guide what nobody should send it: `python -m bench.fuzz`.

Over REST and over the website's channel, to a guide of its own. Looked for: a status of 500 or more, an empty reply, a
stack trace or a visitor's word in a reply or in the log, and a guide that ends. Each request can be made again by its
seed and number.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import json
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import yaml

from bench.fuzz_inputs import Inputs, Request
from bench.process import HOST, ROOT, BenchError, Process, free_ports
from bench.questions import questions
from bench.servers import endpoints
from bench.training import PYTHON, environment

AT_ONCE = 8
SHOWN = 20
ENDLESS = dict.fromkeys(("session", "address", "flood", "new"), "1000000/second")
"""Limits of the website's channel that stop nobody: what is behind them is to be tried."""

_TRACE = re.compile(r"Traceback|File \"|\.py\b|Error\b|Exception|sqlalchemy|rasa", re.IGNORECASE)
_SESSION = "/webhooks/web/session"
_NEW_SESSION = 50
"""Requests of one sender of fuzz before it asks for another session."""


@dataclass
class Findings:
    """What came of it.

    Attributes:
        statuses: how often each status came.
        wrong: what should not have happened, with the request's number.
        marks: the words that may stand in no log.
    """

    statuses: Counter[int] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    marks: set[str] = field(default_factory=set)


async def fuzz(address: str, count: int, seed: int = 1) -> Findings:
    """Sends so many requests and looks at every reply.

    Args:
        address: of the guide, such as "http://127.0.0.1:5005".
        count: how many.
        seed: which ones.
    """
    findings, inputs = Findings(), Inputs(seed, questions())
    numbered = ((number, inputs.request()) for number in range(count))
    connector = aiohttp.TCPConnector(limit=0)
    patience = aiohttp.ClientTimeout(total=None)
    async with aiohttp.ClientSession(address, connector=connector, timeout=patience) as line:
        await asyncio.gather(*(_send_all(line, numbered, findings) for _ in range(AT_ONCE)))
    return findings


async def _send_all(line: aiohttp.ClientSession, numbered: Iterator[tuple[int, Request]], findings: Findings) -> None:
    session = ""
    for sent, (number, request) in zip(itertools.count(), numbered, strict=False):
        if sent % _NEW_SESSION == 0:
            async with line.post(_SESSION) as answer:
                session = (await answer.json())["session"]
        try:
            await _send(line, number, request, session, findings)
        except aiohttp.ServerDisconnectedError:
            # Of a body that is far too large the guide does not read the rest.
            if len(request.body) < 60_000:
                findings.wrong.append(f"{number}: the guide hung up")
        except aiohttp.ClientError as error:
            findings.wrong.append(f"{number}: {type(error).__name__}")


async def _send(line: aiohttp.ClientSession, number: int, request: Request, session: str, findings: Findings) -> None:
    headers = {**request.headers}
    if headers.get("Authorization") == "session":
        headers["Authorization"] = f"Bearer {session}"
    findings.marks.add(request.mark)
    async with line.request(request.method, request.path, data=request.body, headers=headers) as answer:
        text = await answer.text(errors="replace")
        findings.statuses[answer.status] += 1
        findings.wrong += [f"{number}: {what}" for what in complaints(request, answer.status, text)]


def complaints(request: Request, status: int, text: str) -> Iterator[str]:
    """What is wrong with a reply."""
    if status >= 500:
        yield f"status {status}: {text[:200]}"
    if not request.asks:
        return
    reply: object = None
    with contextlib.suppress(ValueError):
        reply = json.loads(text)
    if not isinstance(reply, list) or not reply:
        yield f"no messages (status {status}): {text[:200]!r}"
    elif not all(isinstance(part, dict) and str(part.get("text") or "").strip() for part in reply):
        yield f"a message without text: {text[:200]!r}"
    if found := _TRACE.search(text):
        yield f"{found[0]!r} in the reply"
    if request.mark.lower() in text.lower():
        yield f"the visitor's word in the reply: {text[:200]!r}"


def leaks(log: str, marks: set[str]) -> Iterator[str]:
    """Visitors' words and stack traces in a log."""
    for line in log.splitlines():
        if not marks.isdisjoint(re.findall(r"zq[a-z]{12}", line.lower())):
            yield f"a visitor's word in the log: {line[:200]}"
    if "Traceback" in log:
        yield "a stack trace in the log"


@contextlib.contextmanager
def running(model: Path) -> Iterator[Process]:
    """A guide as shipped, but for the website's limits."""
    with tempfile.TemporaryDirectory(prefix="darmgids-fuzz-") as name:
        folder, (port,) = Path(name), free_ports(1)
        shipped = yaml.safe_load((ROOT / "endpoints.yml").read_text(encoding="utf-8"))
        (folder / "endpoints.yml").write_text(yaml.safe_dump(endpoints(shipped, {"db": str(folder / "fuzz.db")}, 0)))
        channels = {"faqbot.channels.rest.GuardedRest": {}, "faqbot.channels.web.Web": {"limits": ENDLESS}}
        (folder / "credentials.yml").write_text(yaml.safe_dump(channels))
        command = [*PYTHON, "-m", "faqbot.server", "--model", str(model), "--endpoints", str(folder / "endpoints.yml")]
        command += ["--credentials", str(folder / "credentials.yml"), "--interface", HOST, "--port", str(port)]
        guide = Process("guide", command, port, environment(folder), folder / "guide.log")
        guide.start()
        try:
            guide.wait_until_listening()
            yield guide
        finally:
            guide.stop()


def main(given: Sequence[str] | None = None) -> None:
    """Sends, looks and tells. Exits with 1 when something was found."""
    parser = argparse.ArgumentParser(prog="bench.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=100_000, help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=1, help="default: %(default)s")
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "darmgids.tar.gz")
    options = parser.parse_args(given)
    try:
        with running(options.model) as guide:
            begin, before = time.monotonic(), guide.rss_mb()
            findings = asyncio.run(fuzz(f"http://{HOST}:{guide.port}", options.count, options.seed))
            memory = f"{before:.0f} to {guide.rss_mb():.0f} MB"  # also tells that it still runs
            findings.wrong += leaks(guide.log.read_text(encoding="utf-8", errors="replace"), findings.marks)
    except BenchError as error:
        raise SystemExit(f"\n{error}") from None
    statuses = ", ".join(f"{count} x {status}" for status, count in sorted(findings.statuses.items()))
    print(f"{options.count} requests in {time.monotonic() - begin:.0f} s, memory {memory}: {statuses}")
    print(f"{len(findings.wrong)} findings", *findings.wrong[:SHOWN], sep="\n")
    if findings.wrong:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
