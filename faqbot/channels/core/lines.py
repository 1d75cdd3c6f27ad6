"""One waiting line per conversation: in order within one, side by side between them."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

logger = logging.getLogger(__name__)

LONGEST_LINE = 2000
"""Messages of one conversation that may wait. Nobody types that many; what comes on top is dropped."""
MOST_WAITING = 20_000
"""Messages of all conversations together; above it the platform is asked to deliver again later."""

Job = Callable[[], Awaitable[None]]


class Lines:
    """Runs jobs after the platform got its answer, one at a time for each conversation.

    Args:
        name: the channel's name, for the log.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._lines: dict[str, deque[Job]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._closed = False

    @property
    def full(self) -> bool:
        """Whether nothing more can be taken, because of the number waiting or because the server stops."""
        return self._closed or self._waiting >= MOST_WAITING

    def add(self, conversation: str, job: Job) -> bool:
        """Puts a job at the end of its conversation's line. False when that line is too long already."""
        line = self._lines.get(conversation)
        if line is None:
            self._lines[conversation] = line = deque()
            self.aside(self._serve(conversation, line))
        if len(line) >= LONGEST_LINE:
            logger.warning("channel %s: a conversation has too many messages waiting; one was dropped", self._name)
            return False
        line.append(job)
        self._waiting += 1
        return True

    def aside(self, work: Awaitable[None]) -> None:
        """Runs something outside every line."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def drain(self, seconds: float) -> None:
        """Takes nothing more, and waits until everything taken is done or the time is over."""
        self._closed = True
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=seconds)
        if self._tasks:
            logger.error("channel %s: stopped with %d messages unanswered", self._name, self._waiting)
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, conversation: str, line: deque[Job]) -> None:
        try:
            while line:
                try:
                    await line[0]()
                except Exception as error:  # one message may fail; the next ones are answered
                    logger.error("channel %s: a reply failed with %s", self._name, type(error).__name__)
                line.popleft()
                self._waiting -= 1
        finally:
            self._lines.pop(conversation, None)
