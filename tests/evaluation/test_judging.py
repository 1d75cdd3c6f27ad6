"""Whether a visitor was well served, by the kind of question."""

import pytest

from evaluation import metrics
from evaluation.conversations import Judged
from evaluation.dataset import Question
from evaluation.judging import identity, judged, situations, turns
from evaluation.reading import Outcome
from evaluation.talking import Turn

SECTIONS = {"a": ("1",), "b": ("6",), "c": ("2",)}


def sections(topic):
    return SECTIONS.get(topic, ())


def outcome(style, did, topic="", read="a", intent="faq", part="test", wanted=()):
    question = Question(f"{style} {did} {read}", "thema", style, topic, wanted, part)
    return Outcome(question, did, intent, (read,) if read else (), 0.7, 0.1, "dosis")


@pytest.mark.parametrize(
    ("where", "found", "good"),
    [
        ("artikel", outcome("kort", "answered", "a"), True),
        ("artikel", outcome("kort", "answered", "c"), True),
        ("artikel", outcome("kort", "answered", "b"), False),
        ("artikel", outcome("kort", "asked", "a"), False),
        ("buiten", outcome("dosis", "answered"), False),
        ("buiten", outcome("dosis", "asked"), True),
        ("gesprek", outcome("bedankt", "talked", intent="bedankt"), True),
        ("gesprek", outcome("bedankt", "talked", intent="stop"), False),
        ("leven", outcome("none", "refused"), True),
        ("vers leven", outcome("none", "answered"), False),
        ("vers buiten", outcome("merk", "refused"), True),
        ("vers artikel", outcome("kort", "answered", wanted=("1",)), True),
        ("vers artikel", outcome("kort", "answered", wanted=("6",)), False),
        ("leven", outcome("none", "answered"), False),
        ("leven", outcome("part", "asked"), True),
        ("leven", outcome("full", "answered", wanted=("1",)), True),
        ("leven", outcome("full", "refused", wanted=("1",)), False),
    ],
)
def test_good_means_what_the_question_deserves(where, found, good):
    assert judged({where: [found]}, sections)[where][0]["good"] is good


def test_external_sentences_are_left_out_and_ids_hang_on_words():
    found = judged({"artikel": [outcome("kort", "answered", "a")], "extern": [outcome("x", "refused")]}, sections)
    assert list(found) == ["artikel"]
    assert found["artikel"][0]["id"] == identity("kort answered a") != identity("kort answered b")


def test_tables_count_one_half():
    group = [
        outcome("kort", "answered", "a"),
        outcome("lang", "asked", "a"),
        outcome("kort", "asked", "a", part="tuning"),
    ]
    tables = situations(judged({"artikel": group, "buiten": [outcome("dosis", "asked")]}, sections), "test")
    assert tables["thema"] == {"thema": [1, 2]}
    assert tables["stijl"] == {"kort": [1, 1], "lang": [0, 1]}
    assert tables["situatie"] == {
        "binnen het artikel": [1, 2],
        "buiten het artikel": [1, 1],
        "buiten: dosis": [1, 1],
    }


def test_fresh_questions_have_rows_of_their_own():
    fresh = {
        "vers artikel": [outcome("kort", "answered", wanted=("1",))],
        "vers buiten": [outcome("merk", "answered")],
        "vers leven": [outcome("none", "refused")],
    }
    assert situations(judged(fresh, sections), "test") == {
        "thema": {},
        "stijl": {"vers kort": [1, 1]},
        "situatie": {
            "vers binnen het artikel": [1, 1],
            "vers buiten het artikel": [0, 1],
            "vers uit het leven: none": [1, 1],
        },
    }


def test_turns_that_went_otherwise_keep_their_words():
    turn = Turn("en dan?", "faq", ())
    wrong = Judged("vezels", turn, {"ask": True}, False)
    (kept,) = turns([("beurten", metrics.share([True, False]), [wrong])])
    assert kept["counts"] == [1, 2]
    assert kept["wrong"] == [{"name": "vezels", "text": "en dan?", "got": "faq"}]
