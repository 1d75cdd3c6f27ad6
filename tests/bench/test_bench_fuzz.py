"""The fuzzer sees what it looks for, and a small run of it over both channels finds nothing."""

import asyncio
import json

import pytest

from bench.fuzz import complaints, fuzz, leaks, running
from bench.fuzz_inputs import REST, Inputs, Request
from bench.process import HOST
from bench.questions import questions
from tests.server.processes import MODEL

MARK = "zqbcdfghjklmnp"
ASKED = Request("POST", REST, b"{}", mark=MARK)
FINE = [{"recipient_id": "x", "text": "Vezels zijn voedsel."}]


@pytest.mark.parametrize(
    ("status", "reply", "complaint"),
    [
        (500, FINE, "status 500"),
        (200, [], "no messages"),
        (200, {"error": "x"}, "no messages"),
        (400, [{"text": " "}], "without text"),
        (200, [{"text": 'Traceback: File "/app/x.py"'}], "in the reply"),
        (200, [{"text": f"Je zei {MARK.upper()}."}], "visitor's word"),
    ],
)
def test_bad_reply_is_found(status: int, reply: object, complaint: str) -> None:
    assert complaint in " ".join(complaints(ASKED, status, json.dumps(reply)))


def test_good_reply_is_none() -> None:
    assert not list(complaints(ASKED, 200, json.dumps(FINE)))
    assert not list(complaints(Request("GET", "/", b"", asks=False), 404, "<html>"))


def test_words_and_stacks_in_a_log_are_found() -> None:
    assert list(leaks(f"ok\nmessage {MARK} failed\n", {MARK}))
    assert list(leaks("Traceback (most recent call last):", {MARK}))
    assert not list(leaks("action failed with KeyError", {MARK}))


def test_same_seed_makes_the_same_requests() -> None:
    first, again, other = (Inputs(seed, questions()) for seed in (1, 1, 2))
    made = [first.request() for _ in range(200)]
    assert made == [again.request() for _ in range(200)]
    assert made != [other.request() for _ in range(200)]
    assert len({request.mark for request in made}) == 200


def test_guide_stands_four_hundred_of_them() -> None:
    with running(MODEL) as guide:
        findings = asyncio.run(fuzz(f"http://{HOST}:{guide.port}", 400, seed=7))
        log = guide.log.read_text(encoding="utf-8")
        assert guide.rss_mb() > 0
    assert findings.wrong == []
    assert sum(findings.statuses.values()) == 400
    assert list(leaks(log, findings.marks)) == []
