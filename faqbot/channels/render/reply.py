"""A reply of the conversation as parts that any channel can write: text with looks, buttons, and what is a referral."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from faqbot.answers.outline import outline
from faqbot.channels.render.markup import Span, Text, parse
from faqbot.safety.verdict import LEADS

_FIRST_SENTENCE = re.compile(r"\A.*?[.!?](?=\s|\Z)", re.DOTALL)
_SOURCE = re.compile(r"(?m)^Bron: (?P<heading>[^\[\n].*)$")


@dataclass(frozen=True)
class Button:
    """A button: what it says, what it sends, and its number in the whole reply, from 1."""

    title: str
    payload: str
    number: int


@dataclass(frozen=True)
class Part:
    """One message of a reply."""

    text: Text
    buttons: tuple[Button, ...] = ()
    referral: bool = False


def parts(reply: Sequence[dict[str, Any]], article: str = "") -> list[Part]:
    """The messages of a reply, in their order.

    Buttons are numbered on through the whole reply, as the conversation counts them when somebody types a number.

    Args:
        reply: messages as Rasa collects them.
        article: the public address of the article; source lines link to their section there.
    """
    made: list[Part] = []
    number = 0
    for message in reply:
        buttons = []
        for button in message.get("buttons") or ():
            number += 1
            buttons.append(Button(str(button["title"]).strip(), str(button.get("payload") or button["title"]), number))
        written = str(message.get("text") or message.get("image") or "").strip()
        if written or buttons:
            made.append(_part(written or "…", tuple(buttons), article))
    return made


def _part(written: str, buttons: tuple[Button, ...], article: str) -> Part:
    if written.startswith(tuple(LEADS.values())):
        return Part(_referral(written), buttons, referral=True)
    return Part(parse(_linked(written, article) if article else written), buttons)


def _referral(written: str) -> Text:
    """The first sentence bold and on a line of its own, so that nobody reads past it."""
    found = _FIRST_SENTENCE.match(written)
    lead = found.group() if found else written
    rest = written[len(lead) :].strip()
    return (Span(lead, bold=True), *((Span("\n"), *parse(rest)) if rest else ()))


def _linked(written: str, article: str) -> str:
    ids = {section.heading: section.id for section in outline().values()}

    def link(found: re.Match[str]) -> str:
        id = ids.get(found["heading"].strip())
        return f"Bron: [{found['heading']}]({article}#sectie-{id.replace('.', '-')})" if id else found.group()

    return _SOURCE.sub(link, written)
