"""A release remembers outcomes without words, and tells which questions changed sides."""

import json

from evaluation import releases

QUESTIONS = ("Wat is kombucha?", "Helpt slapen?", "Wat kost een test?")


def run(*good, date="2026-11-28"):
    group = [
        {"id": f"{n:08x}", "text": t, "topic": "t", "did": "answered", "read": "x", "kind": "", "good": t in good}
        for n, t in enumerate(QUESTIONS)
    ]
    figures = {"lenient": len(good) / 3}
    return {
        "date": date,
        "part": "test",
        "figures": figures,
        "tables": {},
        "hashes": {"data": "x"},
        "outcomes": {"artikel": group},
    }


def test_release_holds_no_words_and_reads_back(tmp_path):
    file = releases.write(run(QUESTIONS[0]), tmp_path)
    assert not any(question in file.read_text() for question in QUESTIONS)
    kept = releases.load(file)
    assert kept["good"] == {"artikel": ["00000000"]}
    assert kept["bad"] == {"artikel": {"00000001": "answered:x", "00000002": "answered:x"}}
    assert kept["hashes"] == {"data": "x"}


def test_questions_that_changed_sides():
    compared = releases.compare(run(QUESTIONS[0], QUESTIONS[1]), releases.record(run(QUESTIONS[1], QUESTIONS[2])))
    assert [change.now["text"] for change in compared.better] == [QUESTIONS[0]]
    assert [change.now["text"] for change in compared.worse] == [QUESTIONS[2]]
    assert compared.better[0].before == "answered:x"
    assert (compared.new, compared.gone) == (0, 0)


def test_new_and_vanished_questions_count_apart():
    now, before = run(QUESTIONS[0]), releases.record(run(QUESTIONS[0]))
    now["outcomes"]["artikel"].pop()
    now["outcomes"]["artikel"].append({**now["outcomes"]["artikel"][0], "id": "ffffffff"})
    compared = releases.compare(now, before)
    assert (compared.better, compared.worse) == ((), ())
    assert (compared.new, compared.new_good, compared.gone) == (1, 1, 1)


def test_releases_of_one_day_are_in_order(tmp_path):
    files = [releases.write(run(), tmp_path) for _ in range(11)]
    assert releases.releases(tmp_path) == files
    assert files[0].name == "2026-11-28.json"
    assert files[-1].name == "2026-11-28-11.json"
    assert releases.releases(tmp_path / "none") == []


def test_worst_topics_first():
    group = [{"topic": t, "good": g} for t, g in (("a", False), ("b", False), ("b", False), ("c", True))]
    assert [(topic, len(found)) for topic, found in releases.worst(group)] == [("b", 2), ("a", 1)]


def test_kept_releases_can_be_read():
    for file in releases.releases():
        assert {"good", "bad", "figures", "hashes"} <= set(json.loads(file.read_text()))
