"""What was taken and not answered yet stands on disk, sealed, and is answered after a kill."""

import asyncio
import contextlib
import itertools
import json
import random
import subprocess
import sys

import aiohttp
import pytest

from faqbot.channels.core import inbox as core
from faqbot.channels.core.inbox import Inbox
from faqbot.channels.core.message import Call, Incoming, Kind
from faqbot.channels.core.sealed import Seal
from faqbot.channels.core.settings import BadSettings
from tests.platforms import ALL
from tests.platforms.base import until
from tests.server.processes import ROOT, free_port

SECRET = "a-secret-for-tests-that-is-long"
USER = "31612345678"
DAY = 24 * 3600.0


@pytest.fixture
def file(tmp_path):
    return tmp_path / "inbox.db"


@pytest.fixture
def opened(file):
    """Opens the inbox, as a process does that starts; the same file every time."""
    made = []

    def opened(channel="telegram", secret=SECRET, oldest=DAY):
        made.append(Inbox(channel, Seal(secret), str(file), oldest))
        return made[-1]

    yield opened
    for each in made:
        each.close()


def message(written="zonnebloemkwark", **given):
    return Incoming("7", USER, [42, ""], written, **given)


def on_disk(file):
    return b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))


def test_what_waits_is_there_for_the_next_process_in_its_order(opened):
    first = opened()
    rows = [first.put(str(number), "telegram:a", message(f"bericht {number}")) for number in range(3)]
    first.done(rows[1])
    left = opened().waiting()
    assert [(one.row, one.conversation, one.incoming.text) for one in left] == [
        (rows[0], "telegram:a", "bericht 0"),
        (rows[2], "telegram:a", "bericht 2"),
    ]
    assert left[0].calls is None


def test_a_reply_that_is_half_out_goes_on_where_it_was(opened):
    first = opened()
    row = first.put("7", "telegram:a", message())
    calls = [Call("u", json={"n": n}, fallback=Call("u", form={"n": "bare"})) for n in range(3)]
    first.answered(row, calls)
    first.sent(row, 2)
    (left,) = opened().waiting()
    assert (list(left.calls), left.sent) == (calls, 2)


def test_a_message_that_stands_there_already_is_not_put_twice(opened):
    inbox = opened()
    assert inbox.put("7", "telegram:a", message()) > 0
    assert inbox.put("7", "telegram:a", message()) == 0
    assert opened("slack").put("7", "slack:a", message()) > 0, "each channel has its own updates"


def test_nothing_on_disk_can_be_read_without_the_secret(opened, file):
    inbox = opened()
    row = inbox.put("7", "telegram:a", message())
    inbox.answered(row, [Call("https://api.example/bot-token", json={"to": USER, "text": "korenbloem"})])
    for secret in (b"zonnebloemkwark", USER.encode(), b"korenbloem", b"bot-token"):
        assert secret not in on_disk(file)
    assert opened(secret="another-secret-that-is-long").waiting() == []
    assert opened().waiting() == [], "what nobody can open is not kept"


def test_personal_data_in_a_message_is_masked_and_a_button_is_kept_as_it_is(opened):
    inbox = opened()
    inbox.put("1", "telegram:a", message("bel me op 06-12345678, mijn buik doet zeer"))
    inbox.put("2", "telegram:a", message('/onderwerp{"topic":"vezels"}'))
    inbox.put("3", "telegram:a", message("", kind=Kind.MEDIA, sent=12.5))
    kept = [one.incoming for one in opened().waiting()]
    assert "12345678" not in kept[0].text
    assert "mijn buik doet zeer" in kept[0].text
    assert kept[1].text == '/onderwerp{"topic":"vezels"}'
    assert (kept[2].kind, kept[2].sent, kept[2].chat) == (Kind.MEDIA, 12.5, [42, ""])


async def test_what_is_answered_leaves_no_trace_even_sealed(opened, file, monkeypatch):
    monkeypatch.setattr(core, "TIDY_SECONDS", 0.01)
    inbox = opened()
    row = inbox.put("7", "telegram:a", message())
    with inbox._begin() as connection:
        sealed = connection.execute(inbox._table.select()).one().message
    assert sealed in on_disk(file)
    inbox.done(row)
    while inbox._timer is not None:
        await asyncio.sleep(0.01)
    assert sealed not in on_disk(file)
    assert sealed[20:60] not in on_disk(file)


def test_a_message_that_is_too_old_is_forgotten(opened):
    opened("channel-that-is-off").put("1", "x:a", message())
    opened().put("2", "telegram:a", message())
    assert opened(oldest=-1.0).waiting() == []
    assert opened().waiting() == []
    assert opened("channel-that-is-off").waiting() == []


def test_a_disk_that_fails_costs_no_answer(tmp_path, caplog):
    inbox = Inbox("telegram", Seal(SECRET), str(tmp_path / "no" / "such" / "folder.db"), DAY)
    assert inbox.put("7", "telegram:a", message()) is None
    inbox.answered(None, [])
    inbox.done(None)
    assert inbox.waiting() == []
    assert "OperationalError" in caplog.text
    assert "zonnebloemkwark" not in caplog.text


def test_a_second_process_is_kept_out(opened, file):
    opened().hold()
    opened("slack").hold()
    script = (
        "import sys; from faqbot.channels.core.inbox import Inbox; from faqbot.channels.core.sealed import Seal;"
        f"Inbox('telegram', Seal('x'), {str(file)!r}, 1.0).hold()"
    )
    other = subprocess.run([sys.executable, "-W", "ignore", "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert other.returncode == 1
    assert "in gebruik door een ander proces" in other.stderr


def test_a_file_that_cannot_be_written_is_said_at_the_start(tmp_path):
    with pytest.raises(BadSettings, match="niet te schrijven"):
        Inbox("telegram", Seal(SECRET), str(tmp_path / "no" / "folder.db"), DAY).hold()


class Killable:
    """A channel in a process of its own, beside a stand-in of its platform."""

    def __init__(self, platform, file):
        self.platform, self.port = platform, free_port()
        settings = {**platform.settings(), "inbox": str(file)}
        command = [sys.executable, "-W", "ignore", "-m", "tests.platforms.killable", platform.channel, str(self.port)]
        self._command = [*command, json.dumps(settings)]

    async def start(self):
        self._process = await asyncio.create_subprocess_exec(*self._command, cwd=ROOT)
        while True:
            assert self._process.returncode is None, "it did not start"
            with contextlib.suppress(aiohttp.ClientError):
                async with aiohttp.ClientSession() as client, client.get(f"http://127.0.0.1:{self.port}/") as _:
                    return
            await asyncio.sleep(0.05)

    async def kill(self):
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()

    async def deliver(self, update):
        """Whether the channel took it. A platform that hears nothing delivers again."""
        url = f"http://127.0.0.1:{self.port}{self.platform.path}"
        try:
            async with (
                aiohttp.ClientSession() as client,
                client.post(url, data=update.body, headers=update.headers) as response,
            ):
                return response.status == 200
        except aiohttp.ClientError:
            return False


@pytest.fixture
async def channel(file):
    platform = ALL["telegram"]()
    await platform.start()
    made = Killable(platform, file)
    await made.start()
    yield made
    await made.kill()
    await platform.stop()


def answered(platform):
    shown = "\n".join(one.text for one in platform.of(USER))
    return [line for line in shown.splitlines() if line.startswith(("Je zei", "Tweede"))]


def expected(numbers):
    return [f"{said}: bericht {number}." for number in numbers for said in ("Je zei", "Tweede deel")]


async def test_what_was_taken_before_a_kill_is_answered_once_and_in_order_after_it(channel, file):
    """Taken while the platform is down, so that nothing of it can be out when the process dies."""
    channel.platform.down = True
    updates = [channel.platform.text(USER, f"bericht {number}.") for number in range(20)]
    assert all([await channel.deliver(update) for update in updates])
    await channel.kill()
    assert b"bericht" not in on_disk(file)
    channel.platform.down = False
    await channel.start()
    # The platform doubts whether it was heard, and somebody goes on writing.
    assert await channel.deliver(updates[3])
    assert await channel.deliver(channel.platform.text(USER, "bericht 20."))
    await until(lambda: f"Tweede deel: bericht {20}." in answered(channel.platform))
    assert answered(channel.platform) == expected(range(21))
    await channel.kill()
    await channel.start()
    assert await channel.deliver(channel.platform.text(USER, "bericht 21."))
    await until(lambda: "Tweede deel: bericht 21." in answered(channel.platform))
    assert answered(channel.platform) == expected(range(22)), "a second kill brings nothing back"


async def test_kills_at_any_moment_lose_nothing_and_repeat_at_most_what_was_on_its_way(channel):
    """A request that is out when the process dies may arrive twice: no platform takes a number against that."""
    kills, luck = 3, random.Random(6)
    numbers = itertools.count()
    for _ in range(kills):
        killing = asyncio.get_running_loop().call_later(luck.uniform(0.05, 0.6), channel._process.kill)
        alive = True
        while alive:
            update = channel.platform.text(USER, f"bericht {next(numbers)}.")
            while not await channel.deliver(update):
                alive = False
                killing.cancel()
                await channel.kill()
                await channel.start()
    last = next(numbers) - 1
    await until(lambda: f"Tweede deel: bericht {last}." in answered(channel.platform))
    said = answered(channel.platform)
    once = [line for line, _ in itertools.groupby(said)]
    assert once == expected(range(last + 1))
    assert len(said) - len(once) <= kills
