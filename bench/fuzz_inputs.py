"""What no visitor should send, and what some do: without end, and each with a word that may not come back."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).with_name("fuzz.yml")
REST, WEB = "/webhooks/rest/webhook", "/webhooks/web/message"
LARGE = 80_000
"""Characters: more than either channel takes."""

_NOT_TEXT: list[Any] = [None, True, 0, -1.5, 10**400, [], ["a"], {}, {"text": "a"}, [[[]]]]


@dataclass(frozen=True)
class Request:
    """One thing to send.

    Attributes:
        method: of HTTP.
        path: where to.
        body: as it goes over the line.
        headers: of the request; "session" under `Authorization` stands for a session that the guide gave.
        mark: a word in it that may come back in no log and no reply; empty where it has none.
        asks: whether the reply must be a list of messages.
    """

    method: str
    path: str
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    mark: str = ""
    asks: bool = True


class Inputs:
    """Makes requests.

    Args:
        seed: the same seed makes the same requests.
        questions: what visitors do ask, to spoil.
    """

    def __init__(self, seed: int, questions: Sequence[str]) -> None:
        self._random = random.Random(seed)
        self._questions = questions
        self._spoilers: dict[str, list[str]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))

    def request(self) -> Request:
        """The next one."""
        chance = self._random
        path = chance.choice((REST, WEB))
        mark = "zq" + "".join(chance.choices("bcdfghjklmnpqrstvwxz", k=12))
        headers = {"Content-Type": chance.choice(self._spoilers["types"])} if chance.random() < 0.2 else {}
        headers = {"Content-Type": "application/json", **headers}
        if path == WEB:
            headers["Authorization"] = self._authorization()
        draw = chance.random()
        if draw < 0.02:
            method = chance.choice(["GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"])
            return Request(
                method, chance.choice([path, "/", f"/{mark}", f"{path}?{mark}=1"]), b"", headers, mark, asks=False
            )
        if draw < 0.12:
            return Request("POST", path, self._no_json(mark), headers, mark)
        return Request("POST", path, self._json(mark), headers, mark)

    def _authorization(self) -> str:
        return (
            "session"
            if self._random.random() < 0.9
            else self._random.choice(["", "Bearer", "Bearer x.y", "Basic YTpi"])
        )

    def _json(self, mark: str) -> bytes:
        chance = self._random
        body: dict[str, Any] = {"sender": self._sender(), "message": self.message(mark)}
        draw = chance.random()
        if draw < 0.08:
            body["message"] = chance.choice(_NOT_TEXT)
        elif draw < 0.12:
            del body[chance.choice(list(body))]
        elif draw < 0.2:
            body |= {
                "metadata": {mark: mark},
                "input_channel": mark,
                "stream": True,
                "token": mark,
                "parse_data": {"intent": mark},
            }
        return json.dumps(body, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")

    def _no_json(self, mark: str) -> bytes:
        chance = self._random
        whole = self._json(mark)
        return chance.choice(
            [
                b"",
                whole[: chance.randrange(len(whole))],
                b"\xef\xbb\xbf" + whole,
                whole.decode("utf-8", "replace").encode("utf-16"),
                b"[" * chance.choice((10, 5000, 30_000)),
                f'{{"message": {chance.randrange(10**9)}{"0" * 5000}}}'.encode(),
                b"\xff\xfe\x00" + mark.encode(),
                json.dumps([mark]).encode(),
                json.dumps(mark).encode(),
                json.dumps({"sender": mark, "message": mark * (LARGE // len(mark))}).encode(),
                f"sender={mark}&message={mark}".encode(),
                bytes(chance.randrange(256) for _ in range(chance.randrange(200))),
            ]
        )

    def _sender(self) -> Any:
        chance = self._random
        if chance.random() < 0.7:
            return f"fuzz-{chance.randrange(3000)}"
        return chance.choice(
            [*_NOT_TEXT, "", " ", "a" * 129, "web-" + "0" * 40, "../x", "x'; DROP TABLE events; --", "\x00", "é"]
        )

    def message(self, mark: str) -> str:
        """A message: a spoilt question, odd characters, a command, or a mixture; mostly with the mark in it."""
        chance = self._random
        parts = [chance.choice(self._questions)] if chance.random() < 0.5 else []
        for _ in range(chance.choice((0, 1, 1, 2, 5))):
            parts.append(
                chance.choice(
                    [chance.choice(self._spoilers["odd"]), chance.choice(self._spoilers["talk"]), self._noise()]
                )
            )
        if chance.random() < 0.15:
            parts.insert(0, chance.choice(self._spoilers["commands"]))
        if chance.random() < 0.8:
            parts.append(mark)
        chance.shuffle(parts)
        text = chance.choice((" ", "", "\n", ", ")).join(parts)
        draw = chance.random()
        if draw < 0.1:
            text = "".join(c for c in text if chance.random() > 0.1)
        elif draw < 0.13:
            text = text * chance.choice((20, 200))
        return text.swapcase() if chance.random() < 0.1 else text[:20_000]

    def _noise(self) -> str:
        chance = self._random
        alphabet = chance.choice(self._spoilers["noise"])
        return "".join(chance.choices(alphabet, k=chance.choice((1, 5, 40))))
