"""A week of the editors' loop, simulated: `python -m bench.weekly`.

A small guide is trained on a few lines of every label; of some topics it gets almost none, as if nobody had foreseen
how visitors ask about them. Five hundred visitors then ask lines that it never saw. What it misses is kept and
grouped as `darmgids verbeter` does it; the editor accepts the two largest groups that belong to an unforeseen topic.
The guide is trained again, and the held-out questions, which nobody touched, tell whether that helped.
"""

from __future__ import annotations

import argparse
import datetime
import json
import random
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from evaluation import dataset, metrics
from evaluation.reading import ANSWERED, Model, Outcome
from faqbot.content.knowledge import INTENT, ROOT, Entry, examples, knowledge
from faqbot.editors.grouping import Group, grouped
from faqbot.editors.misses import DOUBTED, NOT_ANSWERED, Miss
from faqbot.editors.nearest import Line, Nearest

LINES, UNFORESEEN_LINES, CONVERSATIONS, ACCEPTED = 12, 2, 500, 2
UNFORESEEN = ("kombucha", "slaap_en_darmen", "serotonine")
SEED = 7


@dataclass(frozen=True)
class Week:
    """The lines that the guide knows, and those that visitors can ask, by intent."""

    known: dict[str, list[str]]
    unseen: dict[str, list[str]]


def divide(root: Path, unforeseen: Sequence[str], lines: int) -> Week:
    """Divides every label's lines at random."""
    known, unseen = {}, {}
    for file in sorted((root / "data").rglob("*.yml")):
        for block in (yaml.safe_load(file.read_text(encoding="utf-8")) or {}).get("nlu", []):
            intent = str(block["intent"])
            found = list(examples(block))
            random.Random(f"{SEED}{intent}").shuffle(found)
            few = UNFORESEEN_LINES if intent.removeprefix(INTENT) in unforeseen else lines
            known[intent], unseen[intent] = found[:few], found[few:]
    return Week(known, unseen)


def train(known: dict[str, list[str]], folder: Path) -> Model:
    """A guide that knows those lines."""
    from rasa.model_training import train_nlu

    data = Path(tempfile.mkdtemp(dir=folder))
    for file in sorted((ROOT / "data").rglob("*.yml")):
        content: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
        for block in content.get("nlu", []):
            block["examples"] = "".join(f"- {line}\n" for line in known[block["intent"]])
        (data / f"{file.parent.name}-{file.name}").write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    archive = train_nlu(str(ROOT / "config.yml"), str(data), str(folder), domain=str(ROOT / "domain.yml"))
    model = Model(Path(str(archive)))
    model.domain = {"responses": {f"utter_faq/{entry.name}": list(entry.answers) for entry in knowledge()}}
    return model


def asked(week: Week, conversations: int) -> list[tuple[str, str]]:
    """Intent and words of what visitors ask: any topic, the unforeseen ones a little more often, and things outside."""
    chance = random.Random(SEED)
    topics = [intent for intent in week.unseen if intent.startswith((INTENT, "out_of_scope/")) and week.unseen[intent]]
    hot = [INTENT + name for name in UNFORESEEN]
    intents = [chance.choice(hot) if chance.random() < 0.2 else chance.choice(topics) for _ in range(conversations)]
    return [(intent, chance.choice(week.unseen[intent])) for intent in intents]


def missed(outcomes: Sequence[Outcome]) -> list[Miss]:
    """What the guide would keep."""
    day = datetime.date.today()
    return [
        Miss(number, day, DOUBTED if o.did == "asked" else NOT_ANSWERED, o.question.text, None)
        for number, o in enumerate(outcomes)
        if o.did in ("asked", "refused")
    ]


def purity(groups: Sequence[Group], intent_of: dict[str, str]) -> tuple[int, int]:
    """How many questions stand in a group whose commonest intent is theirs, and of how many: groups of two and more."""
    large = [group for group in groups if len(group.texts) > 1]
    right = sum(max(Counter(intent_of[text] for text in group.texts).values()) for group in large)
    return right, sum(len(group.texts) for group in large)


def accept(groups: Sequence[Group], intent_of: dict[str, str], week: Week) -> dict[str, list[str]]:
    """What an editor adds: of the two largest groups about an unforeseen topic those questions that are about it."""
    known = {intent: list(lines) for intent, lines in week.known.items()}
    accepted = 0
    for group in groups:
        intent, _ = Counter(intent_of[text] for text in group.texts).most_common(1)[0]
        if intent.removeprefix(INTENT) in UNFORESEEN and len(group.texts) > 1:
            new = [text for text in group.texts if intent_of[text] == intent]
            print(
                f"accepted for {intent}: {len(new)} of {len(group.texts)} questions, suggested {group.suggestions[:1]}"
            )
            known[intent] += new
            accepted += 1
        if accepted == ACCEPTED:
            break
    return known


def held_out(model: Model, topics: Sequence[str]) -> dict[str, metrics.Share]:
    """Answered right, of all held-out questions and of those about the unforeseen topics."""
    outcomes = model.read(dataset.article_questions())

    def right(o: Outcome) -> bool:
        return o.did == ANSWERED and metrics.right_lenient(o, model.sections)

    about = [o for o in outcomes if o.question.topic in topics]
    return {"all": metrics.share(map(right, outcomes)), "unforeseen": metrics.share(map(right, about))}


def main() -> None:
    """Trains twice on little, and prints what the week brought."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=CONVERSATIONS)
    parser.add_argument("--lines", type=int, default=LINES)
    parser.add_argument("--results", type=Path, default=ROOT / "results" / "weekly.json")
    options = parser.parse_args()
    entries: dict[str, Entry] = {entry.name: entry for entry in knowledge()}
    assert all(name in entries for name in UNFORESEEN), "an unforeseen topic no longer exists"
    week = divide(ROOT, UNFORESEEN, options.lines)
    with tempfile.TemporaryDirectory() as folder:
        model = train(week.known, Path(folder))
        before = held_out(model, UNFORESEEN)
        visitors = asked(week, options.conversations)
        intent_of = {text: intent for intent, text in visitors}
        kept = missed(model.read([dataset.Question(text, "", "") for _, text in visitors]))
        index = Nearest([Line(t, i, ROOT, 0) for i, lines in week.known.items() for t in lines])
        groups = grouped(kept, index)
        right, total = purity(groups, intent_of)
        print(f"{options.conversations} conversations, {len(kept)} missed, {len(groups)} groups")
        print(f"in a group of their own kind: {right} of {total} questions that are grouped at all")
        after = held_out(train(accept(groups, intent_of, week), Path(folder)), UNFORESEEN)
    for name in before:
        print(f"answered right, {name}: {before[name]} before, {after[name]} after")
    options.results.parent.mkdir(exist_ok=True)
    record: dict[str, Any] = {"conversations": options.conversations, "missed": len(kept), "groups": len(groups)}
    for when, found in (("before", before), ("after", after)):
        record |= {f"{when}, {name}": [share.hits, share.total] for name, share in found.items()}
    options.results.write_text(json.dumps({**record, "in their own group": [right, total]}, indent=1) + "\n")


if __name__ == "__main__":
    main()
