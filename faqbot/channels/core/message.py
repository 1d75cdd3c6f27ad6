"""What a channel hands to the core, and what the core hands back: plain data."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


class Kind(enum.Enum):
    """What kind of message came in, and so how it is treated."""

    TEXT = "text"
    """Something to answer: typed, or a button."""
    MEDIA = "media"
    """A picture, voice message, sticker, file or place; perhaps with a caption, which is answered."""
    GROUP = "group"
    """The guide was spoken to in a group, where nobody's health is discussed."""
    EDIT = "edit"
    """A message was changed after it was answered: silence, unless it now calls for a referral."""


@dataclass(frozen=True)
class Incoming:
    """One message from a platform.

    Attributes:
        key: the platform's id of this update; the same when it is delivered again.
        user: the platform's id of who wrote. Kept only as long as the reply is under way.
        chat: where the reply goes; only the channel itself knows what is in it.
        text: what was written, or a button's payload.
        kind: see `Kind`.
        sent: when it was written, in seconds since 1970, where the platform says so.
    """

    key: str
    user: str
    chat: Any
    text: str = ""
    kind: Kind = Kind.TEXT
    sent: float | None = None


@dataclass(frozen=True)
class Call:
    """One request to a platform.

    Attributes:
        url: the whole address.
        json: the body as JSON, or
        form: as form fields.
        fallback: what to send when the platform refuses the body, such as the same words without markup.
    """

    url: str
    json: Any = None
    form: Mapping[str, str] | None = None
    fallback: Call | None = None


@dataclass(frozen=True)
class Answer:
    """What a platform answered to a call: status, headers in lower case, and the body where it was a JSON object."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, Any] = field(default_factory=dict)


class Outcome(enum.Enum):
    """What an answer means."""

    DELIVERED = "delivered"
    LATER = "later"
    """Not now: too many calls, or the platform is down. Try again."""
    REFUSED = "refused"
    """This body will never be accepted; the next one may be."""
    GONE = "gone"
    """This person cannot be reached: blocked the guide, left, or opted out."""
