"""Measures whole conversations and messages with several questions: `python -m evaluation.conversations`.

With `--dev` on the sets for developing, with `--show` every turn that was not as expected.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from evaluation.metrics import SAME_VOICE, Share, share
from evaluation.talking import Guide, Turn

HERE = Path(__file__).resolve().parent
MODEL = HERE.parent / "models" / "darmgids.tar.gz"

TURNS, WHOLE = "turns of conversations as expected", "whole conversations as expected"
DOUBLES, SINGLES = "several questions, all right", "one question that looks like several"
BARS = {TURNS: 0.92, DOUBLES: 0.85}

TALK_ALIKE = ({"bedankt", "compliment", "hielp_wel"}, {"belediging", "hielp_niet"}, {"afscheid", "bedankt", "stop"})
"""Small talk that gets much the same reply."""


@dataclass(frozen=True)
class Judged:
    """One turn, what was expected of it, and whether it was so."""

    name: str
    turn: Turn
    expected: Mapping[str, Any]
    right: bool


def as_expected(turn: Turn, expected: Mapping[str, Any]) -> bool:
    """Whether a turn is what the conversation's writer expected.

    `sections`: the first source is one of these. `talk`: that intent, without a health answer. `ask`: a question
    which topic is meant. `refuse`: no source. `label`: that referral.
    """
    right = True
    if "label" in expected:
        right &= turn.refers(str(expected["label"]))
    if "sections" in expected:
        right &= bool(turn.sections) and turn.sections[0] in _alike(expected["sections"])
    if "talk" in expected:
        right &= not turn.sections and _same_talk(turn.intent, str(expected["talk"]))
    if expected.get("ask"):
        right &= turn.asks
    if expected.get("refuse"):
        right &= not turn.sections and not turn.asks
    return right


def _same_talk(said: str, expected: str) -> bool:
    return said == expected or any({said, expected} <= alike for alike in TALK_ALIKE)


def _alike(sections: list[str]) -> set[str]:
    wanted = {str(section) for section in sections}
    return wanted | {other for group in SAME_VOICE for other in group if group & wanted}


def judge_conversations(guide: Guide, path: Path) -> Iterator[Judged]:
    """Every turn of every conversation."""
    for conversation in yaml.safe_load(path.read_text(encoding="utf-8")):
        turns = conversation["turns"]
        for turn, wanted in zip(guide.talk([each["q"] for each in turns]), turns, strict=True):
            expected = wanted["expect"]
            yield Judged(conversation["name"], turn, expected, as_expected(turn, expected))


def all_right(turn: Turn, parts: list[list[str]]) -> bool:
    """Whether each question got its own answer, in the order asked."""
    sources = turn.sources
    return len(sources) == len(parts) and all(
        source & _alike(wanted) for source, wanted in zip(sources, parts, strict=True)
    )


def judge_doubles(guide: Guide, path: Path) -> Iterator[tuple[str, Judged]]:
    """Every message with its kind: "double" with several questions, "single" with one that only looks so."""
    for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
        (turn,) = guide.talk([entry["q"]])
        parts = entry["parts"]
        yield ("double" if len(parts) > 1 else "single"), Judged("", turn, entry, all_right(turn, parts))


def main() -> None:
    """Prints the shares, and what went otherwise where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--dev", action="store_true", help="the sets for developing instead of the held-out ones")
    parser.add_argument("--show", action="store_true", help="print every turn that was not as expected")
    options = parser.parse_args()
    guide = Guide(options.model)
    prefix = "dev_" if options.dev else ""
    for title, result, wrong in measure(guide, prefix):
        print(f"{title}: {result}")
        for judged in wrong if options.show else []:
            print(f"  [{judged.name}] {judged.turn.message!r} -> {judged.turn.intent} {judged.turn.sections}")
            print(f"      wanted {dict(judged.expected)}")


Measured = tuple[str, Share, list[Judged]]
"""What was measured, the share that was as expected, and the turns that were not."""


def measure(guide: Guide, prefix: str = "") -> list[Measured]:
    """The shares with what was not as expected: turns, whole conversations, doubles, singles."""
    turns = list(judge_conversations(guide, HERE / f"{prefix}conversations.yml"))
    names = list(dict.fromkeys(judged.name for judged in turns))
    whole = [all(judged.right for judged in turns if judged.name == name) for name in names]
    found = [
        (TURNS, share(j.right for j in turns), [j for j in turns if not j.right]),
        (WHOLE, share(whole), []),
    ]
    for path in sorted(HERE.glob(f"{prefix}double*.yml")):
        found += _measured_doubles(guide, path, path.stem.partition("double")[2])
    return found


def _measured_doubles(guide: Guide, path: Path, which: str) -> list[Measured]:
    """The shares of one set of doubles and singles; `which` tells it from the other ones."""
    doubles = list(judge_doubles(guide, path))
    found = []
    for kind, title in (("double", DOUBLES), ("single", SINGLES)):
        group = [judged for name, judged in doubles if name == kind]
        name = f"{title} (set{which.replace('_', ' ')})" if which else title
        found.append((name, share(j.right for j in group), [j for j in group if not j.right]))
    return found


def report(measured: Sequence[Measured]) -> str:
    """The shares as a part of the evaluation's report, with their bars."""
    rows = ["\n## Conversations and several questions at once\n", "| figure | value | bar |", "|---|---|---|"]
    for title, result, _ in measured:
        bar = f"{100 * BARS[title]:.0f} %" if title in BARS else ""
        rows.append(f"| {title} | {result} | {bar} |")
    return "\n".join(rows)


if __name__ == "__main__":
    main()
