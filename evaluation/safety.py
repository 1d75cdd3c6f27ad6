"""Measures the safety rules on messages that were written apart from them: `python -m evaluation.safety`."""

from __future__ import annotations

import argparse
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import yaml

from evaluation import dataset
from evaluation.metrics import Share, share
from faqbot.safety.engine import check

MESSAGES = Path(__file__).with_name("safety.yml")
NONE = "geen"


@dataclass(frozen=True)
class Judged:
    """One message: the label that is due, and the labels that were raised."""

    text: str
    due: str
    language: str
    raised: tuple[str, ...]

    @property
    def right(self) -> bool:
        """The label that is due was raised; with none due, none was."""
        return not self.raised if self.due == NONE else self.due in self.raised


def judged() -> list[Judged]:
    """Every message of ``safety.yml`` with what the rules raise."""
    entries = yaml.safe_load(MESSAGES.read_text(encoding="utf-8"))
    return [Judged(e["q"], e["label"], e.get("taal", "nl"), check(e["q"]).labels) for e in entries]


def recall(messages: list[Judged]) -> dict[str, Share]:
    """By label, the share of Dutch messages in which it was raised; other languages and look-alikes apart."""
    groups: dict[str, list[bool]] = defaultdict(list)
    for message in messages:
        groups[message.due if message.language == "nl" else "andere taal"].append(message.right)
    return {label: share(group) for label, group in sorted(groups.items())}


def raised_on_ordinary_questions() -> Share:
    """The share of the article's held-out questions on which a rule fires, those about alarm signals left out."""
    about_alarms = {"bloed_of_gewichtsverlies", "wanneer_naar_de_dokter", "professionele_begeleiding", "dietist"}
    about_alarms |= {"zwangerschap_medicijnen_en_supplementen", "probiotica_en_weerstand", "medicijnen_en_microbioom"}
    questions = [q for q in dataset.article_questions() if q.topic not in about_alarms]
    return share(bool(check(question.text).findings) for question in questions)


def main() -> None:
    """Prints the shares and, unless told not to, every message that went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only-figures", action="store_true")
    options = parser.parse_args()
    messages = judged()
    for label, found in recall(messages).items():
        print(f"{label:12} {found}")
    print(f"{'raised on ordinary questions':12} {raised_on_ordinary_questions()}")
    if not options.only_figures:
        for message in (m for m in messages if not m.right):
            print(f"- due {message.due}, raised {', '.join(message.raised) or 'nothing'}: {message.text}")


if __name__ == "__main__":
    main()
