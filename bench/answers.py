"""Tells whether a reply is a right one, and of which kind: a fast server that says nothing is no fast server."""

from __future__ import annotations

import re
import tarfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from bench.process import BenchError

ANSWER, CLARIFICATION, REFUSAL = "answer", "clarification", "refusal"
REFERRAL, GREETING, OTHER, UNEXPECTED = "referral only", "greeting", "other", "unexpected"
KINDS = (ANSWER, CLARIFICATION, REFUSAL, REFERRAL, GREETING, OTHER, UNEXPECTED)
"""The first that applies counts."""

DOMAIN = "components/domain_provider/domain.yml"
_SOURCE = re.compile(r"^\[?Bron: ", re.MULTILINE)


def known_texts(model: Path) -> dict[str, str]:
    """The clarifications, refusals, referrals and (of the floor) greetings in a trained model, and the kind of each.

    Raises BenchError when the file is no whole model.
    """
    try:
        with tarfile.open(model) as archive:
            member = archive.extractfile(DOMAIN)
            domain = yaml.load(member, yaml.CSafeLoader) if member else {}
    except (EOFError, KeyError, tarfile.TarError) as error:
        raise BenchError(f"{model.name} is no whole model ({error!r}). Is it being trained?") from error
    return known_in(domain.get("responses") or {})


def known_in(responses: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, str]:
    """The same, among the responses of a domain."""
    return {
        variation["text"].strip(): kind
        for name, variations in responses.items()
        if (kind := _kind_of_response(name))
        for variation in variations
        if variation.get("text")
    }


def kind_of(reply: Any, known: Mapping[str, str]) -> str:
    """The kind of a reply; `UNEXPECTED` when it is empty, an apology, small talk or anything else."""
    messages = reply if isinstance(reply, list) else []
    texts = [str(message.get("text") or "").strip() for message in messages if isinstance(message, dict)]
    if any(_SOURCE.search(text) for text in texts):
        return ANSWER
    return min((known[text] for text in texts if text in known), key=KINDS.index, default=UNEXPECTED)


def has_words(reply: Any) -> bool:
    """Whether a reply says anything at all."""
    messages = reply if isinstance(reply, list) else []
    return any(isinstance(message, dict) and message.get("text") for message in messages)


def _kind_of_response(name: str) -> str:
    if name.startswith("utter_out_of_scope/") or name == "utter_onbekend_onderwerp":
        return REFUSAL
    if name.startswith(("utter_verwijzing/", "utter_verwijzing_kort/")):
        return REFERRAL
    return {"utter_welke_bedoel_je": CLARIFICATION, "utter_greet": GREETING}.get(name, "")
