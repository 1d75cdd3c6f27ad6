"""What all messaging channels share: verify, remember, answer the platform at once, and reply in order afterwards.

A channel adds only how its platform proves itself, what its messages look like, and how a reply is written there.
"""

from __future__ import annotations

import abc
import asyncio
import functools
import logging
import time
import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response
from sanic.response import text as text_response

from faqbot.channels.core.conversation import Reply, reply_to, too_fast
from faqbot.channels.core.courier import FIRST_DELAY, PATIENCE, Courier, by_status
from faqbot.channels.core.inbox import IN_MEMORY, Inbox, Waiting
from faqbot.channels.core.lines import Lines
from faqbot.channels.core.message import Answer, Call, Incoming, Kind, Outcome
from faqbot.channels.core.pace import Pace
from faqbot.channels.core.sealed import Seal
from faqbot.channels.core.seen import Seen
from faqbot.channels.core.settings import Settings
from faqbot.channels.guard import Handler, erased
from faqbot.channels.render.reply import Part, parts
from faqbot.channels.texts import text

logger = logging.getLogger(__name__)

INBOX = "darmgids_inbox.db"
LARGEST_BODY = 3 * 1024 * 1024
"""Bytes. Meta puts up to a thousand updates in one request."""
OLDEST = 24 * 3600.0
"""Seconds. An older message is not answered: its question is over, and what is older may be replayed."""
STOP_PATIENCE = 8.0
"""Seconds for what was accepted, when the server stops; containers are killed after ten."""
SLOW = 1.0
"""Seconds after which the visitor sees that an answer is being written."""


class RefusedError(Exception):
    """A request that is not the platform's. Holds the status to answer with."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class MessagingChannel(InputChannel, abc.ABC):
    """A platform that posts messages to us and takes replies by requests of our own.

    Args:
        settings: the channel's block in credentials.yml. Raises BadSettings when it cannot work with it.
    """

    def __init__(self, settings: Settings) -> None:
        self.pseudonym = settings.pseudonym()
        self.article = settings.get("article_url").rstrip("#")
        self._stop_patience = settings.number("stop_patience", STOP_PATIENCE)
        inbox = settings.get("inbox", INBOX)
        self._seen = Seen(
            self.name(), settings.get("seen_db", "sqlite://" if inbox == IN_MEMORY else f"sqlite:///{inbox}")
        )
        self._inbox = Inbox(self.name(), Seal(settings.need("sender_secret")), inbox, OLDEST)
        self._resumed = False
        self._pace = Pace(settings)
        self.lines = Lines(self.name())
        self._starting: asyncio.Future[None] | None = None
        self._refused = 0
        self.courier = Courier(
            self.name(),
            self.headers,
            self.judge,
            patience=settings.number("patience", PATIENCE),
            first_delay=settings.number("first_delay", FIRST_DELAY),
        )

    @classmethod
    def from_credentials(cls, credentials: Mapping[str, Any] | None) -> MessagingChannel:
        """Called by Rasa with the channel's block in credentials.yml."""
        return cls(Settings(cls.name(), credentials))

    # ---- what a channel fills in

    @abc.abstractmethod
    async def verify(self, request: Request) -> None:
        """Returns when the request is the platform's, raises RefusedError when it is not."""

    @abc.abstractmethod
    def parse(self, request: Request) -> Iterable[Incoming]:
        """The messages in a verified request; nothing for what needs no reply."""

    @abc.abstractmethod
    def calls(self, incoming: Incoming, reply: Sequence[Part]) -> Iterable[Call]:
        """The requests that bring a reply, in order."""

    async def headers(self) -> Mapping[str, str]:
        """The headers of every request to the platform."""
        return {}

    def judge(self, answer: Answer) -> Outcome:
        """What the platform's answer to a call means."""
        return by_status(answer)

    def acknowledge(self, incoming: Incoming) -> Call | None:  # noqa: ARG002 (a hook)
        """A request that tells the platform at once that a button was seen, where it wants that."""
        return None

    def typing(self, incoming: Incoming) -> Call | None:  # noqa: ARG002 (a hook)
        """A request that shows that an answer is being written."""
        return None

    def challenge(self, request: Request) -> HTTPResponse | None:  # noqa: ARG002 (a hook)
        """The answer to a platform that checks the address instead of bringing messages."""
        return None

    def accepted(self) -> HTTPResponse:
        """What the platform gets when its messages are taken."""
        return text_response("")

    async def started(self) -> None:
        """Runs beside the server once it has started, such as registering the address."""

    # ---- what they share

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The routes: a health check and the webhook. Raises BadSettings when another process has the inbox."""
        self._inbox.hold()
        routes = Blueprint(f"guarded_{self.name()}")

        @routes.get("/")
        async def health(_: Request) -> HTTPResponse:
            return json_response({"status": "ok"})

        @routes.route("/webhook", methods=["GET", "POST"])
        async def webhook(request: Request) -> HTTPResponse:
            return await self._receive(request, on_new_message)

        @routes.listener("after_server_start")
        async def start(_app: Any, _loop: Any) -> None:
            self._resume(on_new_message)
            self._starting = asyncio.ensure_future(self.started())

        @routes.listener("before_server_stop")
        async def stop(_app: Any, _loop: Any) -> None:
            if self._starting:
                self._starting.cancel()
            await self.lines.drain(self._stop_patience)
            await self.courier.close()
            self._seen.close()
            self._inbox.close()

        return routes

    async def _receive(self, request: Request, handle: Handler) -> HTTPResponse:
        if len(request.body) > LARGEST_BODY:
            return json_response({"error": "too large"}, status=413)
        try:
            await self.verify(request)
        except RefusedError as refused:
            self._report_refusal()
            return json_response({"error": "refused"}, status=refused.status)
        if challenged := self.challenge(request):
            return challenged
        if request.method != "POST":
            return json_response({"error": "nothing here"}, status=405)
        if self.lines.full:
            return json_response({"error": "busy"}, status=503, headers={"Retry-After": "30"})
        self._resume(handle)
        for incoming in self._parsed(request):
            self._take(incoming, handle)
        return self.accepted()

    def _report_refusal(self) -> None:
        # The first, and then ever less often: whoever forges requests does not fill the disk as well.
        self._refused += 1
        if self._refused.bit_count() == 1:
            logger.warning("channel %s: %d requests refused that are not the platform's", self.name(), self._refused)

    def _parsed(self, request: Request) -> list[Incoming]:
        try:
            return list(self.parse(request))
        except Exception as error:  # a shape that we do not know: delivering it again would change nothing
            logger.warning("channel %s: an update could not be read (%s)", self.name(), type(error).__name__)
            return []

    def _take(self, incoming: Incoming, handle: Handler) -> None:
        if incoming.sent is not None and incoming.sent < time.time() - OLDEST:
            return
        sender = self.pseudonym.of(incoming.user)
        row = self._inbox.put(incoming.key or uuid.uuid4().hex, sender, incoming)
        if row == 0:
            return
        if incoming.key and not self._seen.first(incoming.key):
            self._inbox.done(row)
            return
        if call := self.acknowledge(incoming):
            self.lines.aside(self._try(call))
        if not self.lines.add(sender, lambda: self._answer(row, incoming, sender, handle)):
            self._inbox.done(row)

    def _resume(self, handle: Handler) -> None:
        """Puts back what a server that was stopped or killed had taken, before anything new."""
        if self._resumed:
            return
        self._resumed = True
        for waiting in self._inbox.waiting():
            if waiting.incoming.key:
                self._seen.first(waiting.incoming.key)
            self.lines.add(waiting.conversation, functools.partial(self._go_on, waiting, handle))

    async def _go_on(self, waiting: Waiting, handle: Handler) -> None:
        if waiting.calls is None:
            await self._answer(waiting.row, waiting.incoming, waiting.conversation, handle)
        else:
            await self._send(waiting.row, waiting.calls, waiting.sent)

    async def _answer(self, row: int | None, incoming: Incoming, sender: str, handle: Handler) -> None:
        try:
            reply = await self._reply(incoming, sender, handle)
            calls = list(self.calls(incoming, parts(reply, self.article)))
        except Exception:
            self._inbox.done(row)
            raise
        self._inbox.answered(row, calls)
        await self._send(row, calls)

    async def _reply(self, incoming: Incoming, sender: str, handle: Handler) -> Reply:
        if incoming.kind is not Kind.EDIT and not await self._pace.admits(sender):
            return too_fast(incoming, sender, say_so=await self._pace.tells(sender))
        working = asyncio.ensure_future(reply_to(incoming, sender, self.name(), handle))
        try:
            done, _ = await asyncio.wait({working}, timeout=SLOW)
            if not done and (call := self.typing(incoming)):
                await self._try(call)
            await working
        finally:
            working.cancel()
        reply = working.result()
        # What the platform keeps is out of our reach, and somebody who asks for this wants to know.
        return [*reply, {"recipient_id": sender, "text": text("gewist_app")}] if erased(reply) else reply

    async def _send(self, row: int | None, calls: Sequence[Call], sent: int = 0) -> None:
        for count, call in enumerate(calls[sent:], start=sent + 1):
            if await self.courier.deliver(call) is Outcome.GONE:
                break
            if count < len(calls):
                self._inbox.sent(row, count)
        self._inbox.done(row)

    async def _try(self, call: Call) -> None:
        await self.courier.once(call)
