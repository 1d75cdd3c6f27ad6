"""The last net: no reply leaves a channel without the referral that its message calls for.

The conversation itself puts referrals first. This looks once more at what goes out, so that a classifier that fails, an
action server that is gone or a store that is down never swallows one.
"""

from __future__ import annotations

import functools
from typing import Any

import yaml

from faqbot.content.knowledge import ROOT
from faqbot.safety.engine import check
from faqbot.safety.verdict import LEADS, Finding

TEXTS = ROOT / "data" / "dialogue" / "veiligheid.yml"


@functools.lru_cache(maxsize=1)
def _texts() -> dict[str, str]:
    responses = yaml.safe_load(TEXTS.read_text(encoding="utf-8"))["responses"]
    return {name: variations[0]["text"] for name, variations in responses.items()}


def referral_text(finding: Finding) -> str:
    """The visitor text of a finding; its label's lead where the text cannot be read."""
    try:
        return _texts()[f"utter_verwijzing/{finding.text}"]
    except (OSError, KeyError, yaml.YAMLError):
        return LEADS[finding.label] + "."


def with_referral(message: str, sender: str, reply: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The reply, with the referral in front when it is due and not there.

    Args:
        message: what the visitor wrote, as the conversation saw it.
        sender: the conversation's id.
        reply: the messages on their way out.
    """
    verdict = check(message)
    if not verdict.findings:
        return reply
    said = [str(part.get("text", "")) for part in reply]
    missing = [found for found in verdict.first if not any(text.startswith(LEADS[found.label]) for text in said)]
    referrals = [{"recipient_id": sender, "text": referral_text(found)} for found in missing]
    if verdict.stands_alone and missing:
        return referrals
    return referrals + reply
