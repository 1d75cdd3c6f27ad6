"""What the safety layer found in a message."""

from __future__ import annotations

from dataclasses import dataclass

SPOED = "spoed"
CRISIS = "crisis"
HUISARTS = "huisarts"
OVERLEG = "overleg"

LABELS = (SPOED, CRISIS, HUISARTS, OVERLEG)
"""The labels, heaviest first."""

LEADS = {
    SPOED: "Bel nu 112",
    CRISIS: "Bel 113",
    HUISARTS: "Neem contact op met je huisarts",
    OVERLEG: "Overleg eerst met je arts of apotheker",
}
"""How every text of a label starts, to the letter."""


@dataclass(frozen=True)
class Finding:
    """One alarm signal.

    Attributes:
        rule: id of the rule that caught it.
        label: one of `LABELS`.
        text: key of the visitor text: the response `utter_verwijzing/<text>`.
        span: where in the message it stands, as character positions.
        words: the words that matched, as typed.
    """

    rule: str
    label: str
    text: str
    span: tuple[int, int]
    words: str


@dataclass(frozen=True)
class Verdict:
    """All alarm signals of one message.

    Attributes:
        findings: heaviest first; empty for an ordinary message.
        pet: an alarm signal is about an animal (no finding: name the dierenarts).
        language: code of the other language in which an alarm word was written ("en"), else None.
        lead: the first sentence of the referral in that language, else empty.
    """

    findings: tuple[Finding, ...] = ()
    pet: bool = False
    language: str | None = None
    lead: str = ""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that were found, each once, heaviest first."""
        return tuple(label for label in LABELS if any(finding.label == label for finding in self.findings))

    @property
    def stands_alone(self) -> bool:
        """Whether the referral is the whole reply: at danger to life and at crisis."""
        return bool(self.findings) and self.findings[0].label in (SPOED, CRISIS)

    @property
    def first(self) -> tuple[Finding, ...]:
        """The heaviest finding of each label: what there is to say."""
        return tuple(next(found for found in self.findings if found.label == label) for label in self.labels)
