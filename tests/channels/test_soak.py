"""A thousand messages on every channel while one request in twenty fails: each reply once, and in order."""

import pytest

from tests.channels.conftest import talking
from tests.platforms import ALL

MESSAGES = 1000
FAILING = 0.05
REDELIVERED = 20
"""Every so many updates come twice."""


@pytest.fixture(params=ALL)
async def talk(request, app, serve, tmp_path):
    """A channel whose inbox stands on disk, as it does for visitors."""
    async with talking(request.param, app, serve, inbox=str(tmp_path / "inbox.db")) as talk:
        yield talk


async def test_a_thousand_messages_are_each_answered_once_and_in_order(talk):
    platform = talk.platform
    platform.failing = FAILING
    for number in range(1, MESSAGES + 1):
        update = platform.text("31612345678", f"bericht {number}.")
        assert await talk.deliver(update) == 200
        if number % REDELIVERED == 0:
            assert await talk.deliver(update) == 200
    await talk.quiet()
    said = [text for _, text in talk.agent.seen]
    assert said == [f"bericht {number}." for number in range(1, MESSAGES + 1)]
    assert platform.refused == []
    assert platform.requests > len(platform.shown)
    shown = "\n".join(message.text for message in platform.of("31612345678"))
    answered = [line for line in shown.splitlines() if line.startswith(("Je zei", "En ook"))]
    expected = [f"Je zei: bericht {number}." for number in range(1, MESSAGES + 1)]
    for place in range(MESSAGES // 10, 0, -1):
        expected.insert(place * 10, f"En ook: bericht {place * 10}.")
    assert answered == expected
    assert talk.channel._inbox.waiting() == []
