"""A week of the editors' loop, simulated: `python -m bench.weekly`.

A small guide is trained on a few lines of every label; of some topics it gets almost none, as if nobody had foreseen
how visitors ask about them. Five hundred visitors then hold a conversation with it, in lines that it never saw, and
some of them press a thumb. What it missed stands in the editors' database, as with real visitors, and is grouped as
`darmgids verbeter` shows it; the editor accepts the two largest groups that belong to an unforeseen topic. The guide
is trained again on the files as they then are, and the held-out questions, which nobody touched, tell whether that
helped.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation import dataset, metrics
from evaluation.reading import ANSWERED, Model, Outcome
from evaluation.talking import Guide
from faqbot import quiet
from faqbot.content import yaml_lines
from faqbot.content.knowledge import INTENT, ROOT, knowledge
from faqbot.editors import misses, settling
from faqbot.editors.grouping import Group, grouped
from faqbot.editors.later import settled
from faqbot.editors.nearest import Nearest, training_lines
from faqbot.feedback import HELPED_PAYLOAD, NOT_HELPED_PAYLOAD

LINES, UNFORESEEN_LINES, CONVERSATIONS, ACCEPTED = 12, 2, 500, 2
UNFORESEEN = ("kombucha", "slaap_en_darmen", "serotonine")
OUTSIDE = "out_of_scope/"
GREETS, RATES = 0.3, 0.5
"""Share of the visitors that say hello first, and of the answers that get a thumb."""

SEED = 7
SHOWN = 8


@dataclass(frozen=True)
class Week:
    """The lines that the guide knows, and those that visitors can ask, by intent."""

    known: dict[str, list[str]]
    unseen: dict[str, list[str]]


def divide(root: Path, unforeseen: Sequence[str], lines: int) -> Week:
    """Divides every label's lines at random."""
    found: dict[str, list[str]] = {}
    for line in training_lines(root):
        found.setdefault(line.intent, []).append(line.text)
    known, unseen = {}, {}
    for intent, texts in found.items():
        random.Random(f"{SEED}{intent}").shuffle(texts)
        few = UNFORESEEN_LINES if intent.removeprefix(INTENT) in unforeseen else lines
        known[intent], unseen[intent] = texts[:few], texts[few:]
    return Week(known, unseen)


def project(root: Path, week: Week) -> None:
    """A project folder of its own: the content with only the known lines, and the held-out questions."""
    for name in ("data", "evaluation"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    for file in (root / "data").rglob("*.yml"):
        gone = set()
        for block in yaml_lines.items(yaml_lines.child(yaml_lines.compose(file), "nlu")):
            known = set(week.known[str(yaml_lines.value(yaml_lines.child(block, "intent")))])
            lines = yaml_lines.block_lines(yaml_lines.child(block, "examples"))
            gone |= {number for number, text in lines if text not in known}
        lines_of_file = file.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for number, line in enumerate(lines_of_file, 1) if number not in gone]
        file.write_text("".join(kept), encoding="utf-8")


def train(root: Path, name: str) -> Path:
    """A guide that knows the lines of that folder."""
    from rasa.model_training import train as rasa_train

    trained = rasa_train(
        domain=str(ROOT / "domain.yml"),
        config=str(ROOT / "config.yml"),
        training_files=[str(root / "data")],
        output=str(root),
        fixed_model_name=name,
    )
    return Path(str(trained.model))


def asked(week: Week, conversations: int) -> list[tuple[str, str]]:
    """Intent and words of what visitors ask: any topic, the unforeseen ones a little more often, and things outside."""
    chance = random.Random(SEED)
    topics = [intent for intent in week.unseen if intent.startswith((INTENT, OUTSIDE)) and week.unseen[intent]]
    hot = [INTENT + name for name in UNFORESEEN]
    intents = [chance.choice(hot) if chance.random() < 0.2 else chance.choice(topics) for _ in range(conversations)]
    return [(intent, chance.choice(week.unseen[intent])) for intent in intents]


def talk(guide: Guide, visitors: Sequence[tuple[str, str]], wanted: dict[str, set[str]]) -> None:
    """Every visitor's conversation. Who gets an answer may press a thumb, down when it is about something else."""
    chance = random.Random(SEED)
    for intent, text in visitors:
        greeting = ["hoi"] if chance.random() < GREETS else []
        turn = guide.talk([*greeting, text])[-1]
        if turn.sections and chance.random() < RATES:
            right = turn.sections[0] in wanted.get(intent, set())
            guide.talk([*greeting, text, HELPED_PAYLOAD if right else NOT_HELPED_PAYLOAD])


def purity(groups: Sequence[Group], intent_of: dict[str, str]) -> tuple[int, int]:
    """How many questions stand in a group whose commonest intent is theirs, and of how many: groups of two and more."""
    large = [group for group in groups if len(group.texts) > 1]
    right = sum(max(Counter(intent_of[text] for text in group.texts).values()) for group in large)
    return right, sum(len(group.texts) for group in large)


def commonest(group: Group, intent_of: dict[str, str]) -> str:
    """What most of a group's questions are really about."""
    return Counter(intent_of[text] for text in group.texts).most_common(1)[0][0]


def accept(root: Path, groups: Sequence[Group], intent_of: dict[str, str]) -> Iterator[tuple[str, list[str]]]:
    """What the editor assigns: of the two largest groups about an unforeseen topic the questions about it."""
    ours = [g for g in groups if len(g.texts) > 1 and commonest(g, intent_of).removeprefix(INTENT) in UNFORESEEN]
    for group in ours[:ACCEPTED]:
        intent = commonest(group, intent_of)
        texts = [text for text in group.texts if intent_of[text] == intent]
        yield intent, settling.assign(root, group, intent.removeprefix(INTENT), texts)


def held_out(path: Path, topics: Sequence[str]) -> dict[str, metrics.Share]:
    """Answered right, of all held-out questions and of those about the unforeseen topics."""
    model = Model(path)
    outcomes = model.read(dataset.article_questions())

    def right(o: Outcome) -> bool:
        return o.did == ANSWERED and metrics.right_lenient(o, model.sections)

    about = [o for o in outcomes if o.question.topic in topics]
    return {"all": metrics.share(map(right, outcomes)), "unforeseen": metrics.share(map(right, about))}


def show(groups: Sequence[Group], intent_of: dict[str, str]) -> None:
    """The largest groups, with what their questions were really about."""
    for group in groups[:SHOWN]:
        about = Counter(intent_of[text] for text in group.texts).most_common(2)
        named = ", ".join(f"{number} about {intent}" for intent, number in about)
        print(f"- {len(group.texts)} questions, {named}; suggested {[i for i, _ in group.suggestions[:1]]}")


def main() -> None:
    """Trains twice on little, and prints what the week brought."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=CONVERSATIONS)
    parser.add_argument("--lines", type=int, default=LINES)
    parser.add_argument("--results", type=Path, default=ROOT / "results" / "weekly.json")
    options = parser.parse_args()
    quiet.configure()
    week = divide(ROOT, UNFORESEEN, options.lines)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        project(root, week)
        small = train(root, "before")
        before = held_out(small, UNFORESEEN)
        guide = Guide(small)
        os.environ |= {"MISSES": "on", "EDITORS_URL": f"sqlite:///{root / 'redactie.db'}"}
        visitors = asked(week, options.conversations)
        talk(guide, visitors, {INTENT + e.name: set(map(str, e.metadata["sections"])) for e in knowledge()})
        settled()
        intent_of = {misses.as_kept(text): intent for intent, text in visitors}
        kept = [miss for miss in misses.misses() if miss.text in intent_of]
        groups = grouped(kept, Nearest(training_lines(root)))
        right, total = purity(groups, intent_of)
        print(f"{options.conversations} conversations, {len(kept)} missed, {len(groups)} groups")
        show(groups, intent_of)
        print(f"in a group of their own kind: {right} of {total} questions that are grouped at all")
        accepted = dict(accept(root, groups, intent_of))
        for intent, added in accepted.items():
            print(f"accepted for {intent}: {len(added)} questions")
        after = held_out(train(root, "after"), UNFORESEEN)
    for name in before:
        print(f"answered right, {name}: {before[name]} before, {after[name]} after")
    options.results.parent.mkdir(exist_ok=True)
    record = {
        "conversations": options.conversations,
        "missed": dict(Counter(miss.kind for miss in kept)),
        "groups": len(groups),
        "in their own group": [right, total],
        "accepted": {intent: len(added) for intent, added in accepted.items()},
    }
    for when, found in (("before", before), ("after", after)):
        record |= {f"{when}, {name}": [share.hits, share.total] for name, share in found.items()}
    options.results.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
