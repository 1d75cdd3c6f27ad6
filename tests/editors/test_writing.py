import difflib

import pytest
import yaml

from faqbot.content.knowledge import KNOWLEDGE, entries_of
from faqbot.editors.writing import CannotWriteError, NewTopic, add_examples, add_topic, one_line

TOPIC = NewTopic(
    name="acaciavezels_opbouwen",
    title='Hoe bouw je "acaciavezels" op?',
    sections=["13", "8.1"],
    examples=["Hoe begin ik met acaciavezels?", "- acacia: rustig opbouwen? [hoe]"],
    answer="Het artikel zegt het niet: " + "langzaam wennen " * 30,
    more="Meer # hierover.",
    follow_ups=["acaciavezels", "vezels_opbouwen"],
    checked="2026-11-28",
)


@pytest.fixture
def file(tmp_path):
    copy = tmp_path / "verder.yml"
    text = (KNOWLEDGE / "verder.yml").read_text(encoding="utf-8")
    copy.write_text(text.replace("nlu:\n", "# een opmerking van de redactie\nnlu:\n", 1), encoding="utf-8")
    return copy


def changed(before, file):
    lines = list(difflib.ndiff(before.splitlines(), file.read_text(encoding="utf-8").splitlines()))
    return [line[2:] for line in lines if line[0] == "+"], [line[2:] for line in lines if line[0] == "-"]


def test_new_topic_is_added_and_nothing_else_changes(file):
    before = file.read_text(encoding="utf-8")
    add_topic(file, TOPIC)
    added, removed = changed(before, file)
    assert removed == []
    entry = {entry.name: entry for entry in entries_of(file)}["acaciavezels_opbouwen"]
    assert entry.examples == ("Hoe begin ik met acaciavezels?", "acacia: rustig opbouwen? (hoe)")
    assert entry.metadata["title"] == "Hoe bouw je 'acaciavezels' op?"
    assert entry.metadata["sections"] == ["13", "8.1"]
    assert entry.answers[0]["text"].split() == TOPIC.answer.split()
    assert entry.more[0]["text"] == TOPIC.more
    assert max(map(len, added)) <= 120


def test_topic_that_is_there_is_not_added_again(file):
    add_topic(file, TOPIC)
    before = file.read_text(encoding="utf-8")
    with pytest.raises(CannotWriteError, match="staat al in"):
        add_topic(file, TOPIC)
    assert file.read_text(encoding="utf-8") == before


def test_examples_go_to_the_end_of_their_own_list(file):
    before = file.read_text(encoding="utf-8")
    assert add_examples(
        file, "faq/kombucha", ["Is kombucha   gezond?\n", "wat is meteorisme", "Is kombucha gezond?"]
    ) == [
        "Is kombucha gezond?",
        "wat is meteorisme",
    ]
    added, removed = changed(before, file)
    assert (added, removed) == (["      - Is kombucha gezond?", "      - wat is meteorisme"], [])
    entry = {entry.name: entry for entry in entries_of(file)}["kombucha"]
    assert entry.examples[-2:] == ("Is kombucha gezond?", "wat is meteorisme")


def test_unknown_intent_or_other_form_is_refused_and_leaves_the_file(file, tmp_path):
    with pytest.raises(CannotWriteError, match="staat niet in"):
        add_examples(file, "faq/bestaat_niet", ["x y z"])
    other = tmp_path / "other.yml"
    other.write_text("version: '3.1'\n")
    with pytest.raises(CannotWriteError, match="responses"):
        add_topic(other, TOPIC)
    assert other.read_text() == "version: '3.1'\n"


@pytest.mark.parametrize(
    "text",
    ["a: b", "'quotes' \"dubbel\"", "# hekje", "* ster", "{code} [x](y)", "émoji 💩", "tab\there", "- -", "a\nb"],
)
def test_any_words_of_a_visitor_make_one_readable_line(file, text):
    add_examples(file, "faq/kombucha", [text])
    yaml.safe_load(file.read_text(encoding="utf-8"))
    assert "\n" not in one_line(text)
    assert not any(bracket in one_line(text) for bracket in "[]{}")
