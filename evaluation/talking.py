"""Holds conversations with a trained model and its actions in this process, as the server would."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from faqbot.answers.outline import outline
from faqbot.safety.verdict import LEADS


@dataclass(frozen=True)
class Turn:
    """What the guide said to one message.

    Attributes:
        message: what was typed.
        intent: what it was taken for.
        reply: Rasa's list of messages.
    """

    message: str
    intent: str
    reply: Sequence[Mapping[str, Any]]

    @property
    def sections(self) -> list[str]:
        """The ids of the sections in the reply's source lines, in order."""
        ids = {section.heading: section.id for section in outline().values()}
        lines = [line for part in self.reply for line in str(part.get("text", "")).splitlines()]
        return [ids[line[6:]] for line in lines if line.startswith("Bron: ") and line[6:] in ids]

    @property
    def sources(self) -> list[set[str]]:
        """For each answer in the reply, the sections that it names."""
        ids = {section.heading: section.id for section in outline().values()}
        found = []
        for part in self.reply:
            lines = str(part.get("text", "")).splitlines()
            named = {ids[line[6:]] for line in lines if line.startswith("Bron: ") and line[6:] in ids}
            if named:
                found.append(named)
        return found

    @property
    def asks(self) -> bool:
        """Whether the guide asks which topic is meant."""
        payloads = [button["payload"] for part in self.reply for button in part.get("buttons") or []]
        topics = [payload for payload in payloads if payload.startswith("/onderwerp")]
        return not self.sections and len(topics) >= 2 and "/iets_anders" in payloads

    def refers(self, label: str) -> bool:
        """Whether the reply begins with the referral of that label."""
        return any(str(part.get("text", "")).startswith(LEADS[label]) for part in self.reply)


class Guide:
    """The guide in this process.

    Args:
        path: the model archive.
    """

    def __init__(self, path: Path) -> None:
        from rasa.core.agent import Agent

        from faqbot import quiet
        from faqbot.action_endpoint import InProcessActions
        from faqbot.rasa_patch import make_messages_cheaper

        # What is measured is no visitor: nothing of it reaches the editors.
        os.environ |= {"MISSES": "off", "EDITORS_URL": "sqlite://"}
        quiet.configure()
        make_messages_cheaper()
        self._agent = Agent.load(str(path), action_endpoint=InProcessActions())
        self._loop = asyncio.new_event_loop()
        self._number = 0

    def talk(self, messages: Sequence[str]) -> list[Turn]:
        """One conversation: every message in turn, as the channel passes it on."""
        self._number += 1
        return self._loop.run_until_complete(self._talk(messages, f"evaluation-{self._number}"))

    async def _talk(self, messages: Sequence[str], sender: str) -> list[Turn]:
        from faqbot.channels.guard import converse

        turns = []
        for message in messages:
            reply = await converse(self._agent.handle_message, message, sender, "evaluation")
            tracker = await self._agent.tracker_store.retrieve(sender)
            latest = tracker.latest_message if tracker else None
            turns.append(Turn(message, _intent(latest), reply))
        return turns


def _intent(latest: Any) -> str:
    """What the message was taken for; a remark that may question a referral counts as what the reader itself found."""
    if latest is None:
        return ""
    read = ((latest.parse_data or {}).get("response_selector") or {}).get("gelezen")
    name = str(latest.intent.get("name"))
    return str(read) if name == "nlu_fallback" and read else name
