"""Talks to the servers and takes the time."""

from __future__ import annotations

import http.client
import itertools
import time
from collections import Counter
from collections.abc import Sequence

from bench.answers import OTHER, UNEXPECTED, has_words, kind_of
from bench.client import Visitor
from bench.questions import conversation, distinct
from bench.servers import Server
from bench.stats import Burst

SHOWN = 300


class Bench:
    """Remembers which conversations each server has had, and which answers were not right.

    Args:
        asked: the questions.
    """

    def __init__(self, asked: Sequence[str]) -> None:
        self._asked = asked
        self._visitors = itertools.count()
        self.wrong: list[str] = []

    def start(self, server: Server) -> None:
        """Starts a server and takes the time until its first right answer. Raises BenchError when that never comes."""
        begin = time.perf_counter()
        for process in server.support:
            process.start()
            process.wait_until_listening()
        for process in server.processes:
            process.start()
        for process in reversed(server.processes):
            process.wait_until_listening()
        self.burst(server, [self._asked[:1]])
        server.ready_s = time.perf_counter() - begin
        if self.wrong:
            raise server.front.failure(f"is up, but its first answer is not right: {self.wrong[0]}")

    def round(self, server: Server, first: int, count: int) -> Burst:
        """Has that many whole conversations, from that number on. Raises BenchError when the server is gone."""
        return self.burst(server, [conversation(self._asked, first + number) for number in range(count)])

    def burst(self, server: Server, conversations: Sequence[Sequence[str]]) -> Burst:
        """Has these conversations one after the other, each with a new sender."""
        latencies: list[float] = []
        kinds: Counter[str] = Counter()
        before, begin = server.cpu_seconds(), time.perf_counter()
        for turns in conversations:
            number = next(self._visitors)
            try:
                with Visitor(server.front.port, f"bench-{number}") as visitor:
                    for question in turns:
                        message = server.payload or distinct(question, number)
                        seconds, reply = visitor.say(message)
                        latencies.append(seconds)
                        kinds[self._check(server, message, reply)] += 1
            except (OSError, http.client.HTTPException) as error:
                raise server.front.failure(f"broke a conversation off ({error!r})") from error
        wall, after = time.perf_counter() - begin, server.cpu_seconds()
        return Burst(tuple(latencies), wall, {name: after[name] - before[name] for name in after}, kinds)

    def _check(self, server: Server, message: str, reply: object) -> str:
        kind = kind_of(reply, server.known)
        if kind == UNEXPECTED and not server.strict and has_words(reply):
            return OTHER
        if kind == UNEXPECTED:
            self.wrong.append(f"{server.name}: {message!r} -> {str(reply)[:SHOWN]}")
        return kind


def rounds(bench: Bench, servers: Sequence[Server], count: int, conversations: int) -> dict[str, list[Burst]]:
    """Measures the servers in turn, round after round, so that a noisy machine hits all alike.

    Every server has the same conversations; another one goes first each round.
    """
    bursts: dict[str, list[Burst]] = {server.name: [] for server in servers}
    for number in range(count):
        shift = number % len(servers)
        for server in (*servers[shift:], *servers[:shift]):
            bursts[server.name].append(bench.round(server, number * conversations, conversations))
    return bursts
