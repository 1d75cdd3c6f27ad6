"""Held out means held out: no evaluation question nearly stands in the training data."""

import itertools

import yaml

from evaluation import dataset, safety
from faqbot.content.knowledge import ROOT, examples
from faqbot.content.likeness import LEAST_WORDS, near_copies, stems

VOORBEELDEN = ROOT / "faqbot" / "safety" / "voorbeelden"
SHORT = 5


def training_lines() -> list[str]:
    lines = []
    for file in sorted((ROOT / "data").rglob("*.yml")):
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        lines += itertools.chain.from_iterable(examples(block) for block in content.get("nlu", []))
    return lines


def test_no_near_copy_of_a_held_out_question_is_trained_on():
    """Messages of one or two words are left out: there are only so many ways to type "probiotica vrouwen"."""
    held_out = [
        question.text
        for question in (
            *dataset.article_questions(),
            *dataset.outside_questions(),
            *dataset.behind_a_greeting(),
            *dataset.life_messages(),
        )
        if len(stems(question.text)) >= LEAST_WORDS
    ]
    training = training_lines()
    copies = [(held_out[a], training[b]) for a, b in near_copies(held_out, training)]
    assert not copies, "\n".join(f"{a!r} ~ {b!r}" for a, b in copies)


def test_no_near_copy_of_a_held_out_alarm_is_an_example():
    """Up to five words are left out: there are only so many short ways to say it ("ik wil er niet meer zijn").

    So are the examples that stand with the rules: they are there to show a doctor the plainest wording.
    """
    files = [*(ROOT / "evaluation").glob("safety*.yml"), *(ROOT / "evaluation" / "fresh").glob("safety*.yml")]
    held_out = [m["q"] for file in files for m in safety.messages(file) if len(m["q"].split()) > SHORT]
    written = [path for path in VOORBEELDEN.rglob("*.yml") if path.stem != "twijfel"]
    examples = [
        text
        for path in written
        for texts in yaml.safe_load(path.read_text(encoding="utf-8")).values()
        for text in texts
    ]
    copies = [(held_out[a], examples[b]) for a, b in near_copies(held_out, examples)]
    assert len(files) >= 4
    assert not copies, "\n".join(f"{a!r} ~ {b!r}" for a, b in copies)


def test_every_topic_has_eight_held_out_questions_in_many_styles():
    by_topic: dict[str, set[str]] = {}
    counts: dict[str, int] = {}
    for question in dataset.article_questions():
        by_topic.setdefault(question.topic, set()).add(question.style)
        counts[question.topic] = counts.get(question.topic, 0) + 1
    from faqbot.content.knowledge import knowledge

    assert set(counts) == {entry.name for entry in knowledge()}
    assert min(counts.values()) >= 8
    assert min(len(styles) for styles in by_topic.values()) >= 6


def test_nothing_under_data_comes_from_the_evaluation_folder():
    assert not [path for path in (ROOT / "data").rglob("*") if path.is_symlink()]
