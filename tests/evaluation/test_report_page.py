"""The evaluation page stands by itself and says what it should."""

import json
import re
from html.parser import HTMLParser

import pytest

from evaluation import judging, releases, report_page, report_pictures
from evaluation.dataset import Question
from evaluation.reading import Outcome

PLACES = {"a": ("1",), "b": ("6",), "c": ("8.1",)}


def outcome(question, did, topics, confidence):
    return Outcome(question, did, "faq", topics, confidence, 0.1 if topics else 0.9, "dosis")


def outcomes():
    inside = [
        Outcome(
            Question(f"<vraag> {n} {part}", "voeding", "kort", topic, part=part),
            "answered",
            "faq",
            (read,),
            n / 20,
            0.1,
            "",
        )
        for n, (topic, read) in enumerate([("a", "a"), ("b", "a"), ("c", "c")] * 6)
        for part in ("test", "tuning")
    ]
    asked = [Question(f"buiten {n}", "buiten", "dosis", part="tuning") for n in "ab"]
    outside = [outcome(question, "refused", (), 0) for question in asked]
    return {"artikel": inside, "buiten": outside, "gesprek": [], "groet": [], "leven": []}


def run():
    found = judging.judged(outcomes(), PLACES.get)
    return {
        "date": "2026-11-28",
        "part": "test",
        "figures": {"lenient": 2 / 3, "strict": 2 / 3},
        "tables": judging.situations(found, "test"),
        "turns": [
            {
                "title": "turns of conversations as expected",
                "counts": [9, 10],
                "wrong": [{"name": "vezels", "text": "en <dan>?", "got": "out_of_scope"}],
            }
        ],
        "hashes": {"data": "abc123", "model": "def456"},
        "outcomes": found,
    }


@pytest.fixture
def beside(tmp_path, monkeypatch):
    """A release, a baseline and a learning curve to stand beside it."""
    before = run()
    before["outcomes"]["artikel"][0]["good"] = False
    before["figures"]["lenient"] = 0.5
    releases.write(before, tmp_path / "releases")
    monkeypatch.setattr(releases.releases, "__defaults__", (tmp_path / "releases",))
    baseline = {
        "lines of each label": 15,
        "Rasa's default": {"lenient": 0.25, "tables": {"thema": {"voeding": [3, 8]}}},
    }
    (tmp_path / "baseline.json").write_text(json.dumps(baseline))
    points = [{"lines": lines, "lenient": 0.8, "strict": 0.7} for lines in (5, 10, 0)]
    (tmp_path / "curve.json").write_text(json.dumps({"hashes": {"data": "older"}, "points": points}))
    monkeypatch.setattr(report_page, "BASELINE", tmp_path / "baseline.json")
    monkeypatch.setattr(report_page, "CURVE", tmp_path / "curve.json")


def test_page_shows_release_baseline_curve_and_changes(beside):
    page = report_page.page(run(), PLACES.get)
    assert "66.7 %" in page
    assert "50.0 % (+16.7)" in page
    assert "25.0 %" in page
    assert "<td>37.5 %</td>" in page
    assert "Rasa&#39;s standaard, 15 regels per onderwerp" in page
    assert "1 beter, 0 slechter, 0 nieuw (0 goed), 0 weg" in page
    assert page.count("data:image/png;base64,") == 4
    assert "Gemeten met eerdere trainingsvragen" in page
    assert "abc123" in page
    assert "beurten in gesprekken zoals verwacht: 9 van 10" in page
    assert "vezels: en &lt;dan&gt;?" in page
    assert "&lt;vraag&gt; 1" in page
    assert "<vraag>" not in page


def test_page_needs_nothing_beside_it_and_is_well_formed(beside):
    page = report_page.page(run(), PLACES.get)
    assert not re.findall(r'(?:src|href)="(?!data:)', page)
    open_tags: list[str] = []

    class Parser(HTMLParser):
        def handle_starttag(self, tag, attributes):
            if tag not in ("meta", "img", "br"):
                open_tags.append(tag)
            if tag == "img":
                assert dict(attributes)["alt"]

        def handle_endtag(self, tag):
            assert open_tags.pop() == tag

    Parser().feed(page)
    assert open_tags == []


def test_first_page_ever_has_nothing_to_stand_beside_it(tmp_path, monkeypatch):
    monkeypatch.setattr(releases.releases, "__defaults__", (tmp_path,))
    monkeypatch.setattr(report_page, "BASELINE", tmp_path / "none.json")
    monkeypatch.setattr(report_page, "CURVE", tmp_path / "none.json")
    page = report_page.page(run(), PLACES.get)
    assert "Er is nog geen uitgave" in page
    assert "Nog niet gemeten" in page


def test_reliability_points_hold_every_question_once():
    group = [{"confidence": c, "lenient": c > 0.5} for c in (0.0, 0.05, 0.55, 0.95, 1.0)]
    points = report_pictures.reliability_points(group)
    assert [number for *_, number in points] == [2, 1, 2]
    assert points[0][:2] == (pytest.approx(0.025), 0.0)
    assert points[2][:2] == (pytest.approx(0.975), 1.0)


def test_every_figure_on_record_has_a_dutch_name():
    figures = releases.load(releases.releases()[-1])["figures"]
    assert set(figures) <= set(report_page.NAMES)
