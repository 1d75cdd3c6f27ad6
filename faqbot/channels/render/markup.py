"""The little markup that replies hold (**bold**, links), and how each platform writes it."""

from __future__ import annotations

import html as _html
import re
from collections.abc import Callable
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Span:
    """A run of text in one look: perhaps bold, perhaps a link."""

    text: str
    bold: bool = False
    url: str = ""


Text = tuple[Span, ...]
Style = Callable[[Text], str]
"""Writes a text in the markup of one platform."""

_MARKED = re.compile(r"\*\*(?P<bold>[^*\n]+)\*\*|\[(?P<label>[^\[\]\n]+)\]\((?P<url>https?://[^\s()]+)\)")


def parse(markdown: str) -> Text:
    """A reply's text as spans. What is no bold and no link stays as it is written."""
    spans: list[Span] = []
    end = 0
    for found in _MARKED.finditer(markdown):
        if found.start() > end:
            spans.append(Span(markdown[end : found.start()]))
        if found["bold"]:
            spans.append(Span(found["bold"], bold=True))
        else:
            spans.append(Span(found["label"], url=found["url"]))
        end = found.end()
    if end < len(markdown):
        spans.append(Span(markdown[end:]))
    return tuple(spans)


def words_of(text: Text) -> str:
    """The text without its looks."""
    return "".join(span.text for span in text)


def cut(text: Text, start: int, end: int) -> Text:
    """The part of a text between two places, looks kept, white space at its ends gone."""
    words = words_of(text)[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    kept: list[Span] = []
    place = 0
    for span in text:
        piece = span.text[max(0, start - place) : max(0, end - place)]
        if piece:
            kept.append(replace(span, text=piece))
        place += len(span.text)
    return tuple(kept)


def plain(text: Text) -> str:
    """No markup at all: a link's address behind it, or below it where it ends a line."""
    written = ""
    for index, span in enumerate(text):
        written += span.text
        if span.url:
            rest = words_of(text[index + 1 :])
            written += f"\n{span.url}" if not rest or rest.startswith("\n") else f" ({span.url})"
    return written


def html(text: Text) -> str:
    """Telegram's HTML: only <b> and <a>, everything else escaped."""
    return "".join(_html_span(span) for span in text)


def _html_span(span: Span) -> str:
    written = _html.escape(span.text, quote=False)
    if span.url:
        written = f'<a href="{_html.escape(span.url)}">{written}</a>'
    return f"<b>{written}</b>" if span.bold else written


def whatsapp(text: Text) -> str:
    """WhatsApp: *bold*; it turns addresses into links by itself."""
    return plain(tuple(replace(span, text=_stars(span)) for span in text))


def _stars(span: Span) -> str:
    # A star, tilde or back-tick that somebody meant literally would turn on a look.
    literal = span.text.replace("*", "∗").replace("~", "∼").replace("`", "'")
    return f"*{literal.strip()}*" + " " * (len(literal) - len(literal.rstrip())) if span.bold else literal


def mrkdwn(text: Text) -> str:
    """Slack's mrkdwn: *bold* and <address|words>."""
    return "".join(_mrkdwn_span(span) for span in text)


def _mrkdwn_span(span: Span) -> str:
    written = _html.escape(span.text, quote=False)
    if span.bold:
        return f"*{written.replace('*', '∗').strip()}*"
    written = written.replace("*", "∗").replace("~", "∼").replace("`", "'")
    return f"<{span.url}|{written.replace('|', '/')}>" if span.url else written


def teams(text: Text) -> str:
    """Markdown as Teams reads it: everything literal escaped, a line break is an empty line."""
    return "".join(_teams_span(span) for span in text).replace("\n", "\n\n")


def _teams_span(span: Span) -> str:
    written = re.sub(r"([\\`*_\[\]<>#~|])", r"\\\1", span.text)
    # A number with a dot at the start of a line would become a list of its own that starts at 1 again.
    written = re.sub(r"(?m)^(\d+)\.", r"\1\\.", written)
    if span.url:
        written = f"[{written}]({span.url})"
    return f"**{written}**" if span.bold else written
