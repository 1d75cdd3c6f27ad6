"""The commands, as an editor types them."""

import datetime
import json
import re

import pytest
import yaml

from faqbot import feedback
from faqbot.content.knowledge import entries_of
from faqbot.editors import misses, reactions

COMMANDS = (
    (),
    ("onderwerp",),
    ("onderwerp", "nieuw"),
    ("onderwerp", "lijst"),
    ("vraag",),
    ("controleer",),
    ("evalueer",),
    ("vergelijk",),
    ("uitgave",),
    ("verbeter",),
    ("reacties",),
    ("reacties", "beoordeel"),
    ("reacties", "lijst"),
    ("reacties", "uitvoeren"),
    ("reacties", "wis"),
    ("privacy",),
    ("privacy", "opschonen"),
)
ANSWER = " ".join(["Dit is een gewone zin van ons."] * 8)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_is_dutch(darmgids, command):
    result = darmgids(*command, "--help")
    assert result.exit_code == 0
    assert result.output.startswith("Gebruik: darmgids")
    assert "Laat deze uitleg zien." in result.output
    assert not re.search(r"Usage|Options|Commands|Arguments|Show this|COMMAND|OPTIONS|\[required\]", result.output)


def test_mistakes_are_told_in_dutch(darmgids, project):
    for arguments, words in (
        (("bestaatniet",), "bestaat niet"),
        (("reacties", "wis"), "Er ontbreekt iets"),
        (("onderwerp", "lijst", "--wat"), "bestaat niet"),
        (("controleer", "--alleen", "iets"), "Onbekende controle: iets"),
        (("vergelijk",), "darmgids evalueer"),
        (("uitgave",), "darmgids evalueer"),
        (("vraag", "x", "--model", "weg.tar.gz"), "make train"),
        (("reacties", "uitvoeren", "x.txt"), ".csv of .json"),
    ):
        result = darmgids(*arguments)
        assert result.exit_code != 0
        assert words in result.output, arguments


def test_topics_are_listed_and_searched(darmgids, project):
    result = darmgids("onderwerp", "lijst", "--thema", "verder", "--zoek", "kombucha")
    assert "kombucha" in result.output
    assert "1 onderwerpen" in result.output


def test_new_topic_by_questions_lands_in_the_right_file(darmgids, project):
    typed = "\n".join(
        [
            "99",
            "8.1 8.2",
            "Hoe bouw ik acaciavezels op",
            "Bouw Op",
            "kombucha",
            "",
            "hoe begin ik met acacia",
            "acacia rustig opbouwen",
            "",
            ANSWER,
            ANSWER,
            "acaciavezels vezels_opbouwn",
            "acaciavezels, vezels_opbouwen",
        ]
    )
    result = darmgids("onderwerp", "nieuw", typed=typed + "\n")
    assert result.exit_code == 0, result.output
    assert "Geschreven: bouw_acaciavezels in data/knowledge/voeding.yml" in result.output
    assert "60 is het minimum" in result.output
    for mended in (
        "bestaande secties; gegeven: 99",
        "kan geen naam zijn",
        "kombucha bestaat al",
        "Bedoelde je vezels_opbouwen?",
    ):
        assert mended in result.output
    entry = {e.name: e for e in entries_of(project / "data/knowledge/voeding.yml")}["bouw_acaciavezels"]
    assert entry.metadata["title"] == "Hoe bouw ik acaciavezels op?"
    assert entry.metadata["next"] == ["acaciavezels", "vezels_opbouwen"]
    assert entry.examples == ("hoe begin ik met acacia", "acacia rustig opbouwen")


def test_new_topic_by_options_and_then_the_check_tells_what_is_wrong(darmgids, project, tmp_path):
    questions = tmp_path / "vragen.txt"
    questions.write_text("hoe begin ik met acacia\nWat is meteorisme?\n", encoding="utf-8")
    options = ["--sectie", "13", "--titel", "Hoe bouw je acaciavezels op?", "--naam", "acaciavezels_opbouwen"]
    options += ["--vragen", str(questions), "--antwoord", "Te kort.", "--meer", ANSWER]
    result = darmgids("onderwerp", "nieuw", *options, "--vervolg", "acaciavezels", "--vervolg", "vezels_opbouwen")
    assert result.exit_code == 0, result.output
    checks = ["vorm", "formulering", "vragen", "dubbel"]
    result = darmgids("controleer", *(part for check in checks for part in ("--alleen", check)))
    assert result.exit_code == 1
    for words in (
        "heeft 2 woorden",
        "heeft 2 vragen",
        "lijkt te veel op een vraag van meteorisme",
        "3 keer verbeteren",
    ):
        assert words in result.output
    assert re.search(r"data/knowledge/verder\.yml:\d+", result.output)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (["--sectie", "99"], "bestaande secties"),
        (["--naam", "Rare Naam"], "kan geen naam zijn"),
        (["--naam", "kombucha"], "kombucha bestaat al"),
        (["--vervolg", "nergens"], "Deze onderwerpen bestaan niet: nergens"),
        (["--thema", "nergens"], "Het thema nergens bestaat niet"),
    ],
)
def test_impossible_topic_is_refused_and_nothing_is_written(darmgids, project, change, words):
    before = {f: f.read_bytes() for f in (project / "data").rglob("*.yml")}
    options = {"--sectie": "13", "--titel": "Iets?", "--naam": "iets", "--vraag": "a b c", "--antwoord": ANSWER}
    options |= {"--meer": ANSWER, "--vervolg": "kombucha"}
    options[change[0]] = change[1]
    result = darmgids("onderwerp", "nieuw", *(part for pair in options.items() for part in pair))
    assert result.exit_code == 1
    assert words in result.output
    assert {f: f.read_bytes() for f in (project / "data").rglob("*.yml")} == before


def test_unreadable_file_is_named_with_its_line(darmgids, project):
    file = project / "data/knowledge/verder.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("responses:\n", "responses:\n\t- x\n"), encoding="utf-8")
    result = darmgids("controleer")
    assert result.exit_code == 1
    assert "geen leesbare YAML" in result.output
    assert re.search(r"verder\.yml:\d+", result.output)


def test_round_along_missed_questions(darmgids, project):
    for text in ("kombucha tijdens het sporten goed idee", "kombucha bij het sporten ok", "kombucha na sporten"):
        misses.record(misses.DOUBTED, text)
    for text in ("mag mijn parkiet zaadjes met inuline", "parkiet en inuline zaadjes"):
        misses.record(misses.NOT_ANSWERED, text)
    misses.record(misses.NOT_ANSWERED, "qwertz asdf yxcv")
    assert "6 gemiste vragen in 3 groepen" in darmgids("verbeter", "--lijst").output
    typed = "o\nkombucha\n1-2\n\nb\n9\n\n\nw\n"
    result = darmgids("verbeter", typed=typed)
    assert result.exit_code == 0, result.output
    assert "2 vragen toegevoegd aan kombucha" in result.output
    assert "2 vragen toegevoegd aan huisdier" in result.output
    assert "1 vragen weggegooid" in result.output
    assert misses.misses() == []
    entry = {e.name: e for e in entries_of(project / "data/knowledge/verder.yml")}["kombucha"]
    assert sum("sport" in example for example in entry.examples[-2:]) == 2
    assert "parkiet" in (project / "data/dialogue/buiten_artikel.yml").read_text(encoding="utf-8")


def test_answers_that_did_not_help_are_named(darmgids, project):
    for helped in (True, False, False):
        feedback.keep_verdict("kombucha", helped, datetime.date.today())
    feedback.keep_verdict("serotonine", False, datetime.date.today())
    result = darmgids("verbeter")
    assert re.search(r"kombucha +2 omlaag, 1 omhoog", result.output)
    assert "serotonine" not in result.output
    assert "Er zijn geen gemiste vragen." in result.output


def test_held_out_question_is_not_added_to_training(darmgids, project):
    misses.record(misses.DOUBTED, "Loopt er een soort telefoonlijn tussen mijn hoofd en mijn ingewanden?")
    result = darmgids("verbeter", typed="o\ndarm_brein_as\n\n\n")
    assert "0 vragen toegevoegd" in result.output
    assert "1 overgeslagen" in result.output


def test_unknown_topic_is_refused_and_the_question_stays(darmgids, project):
    misses.record(misses.DOUBTED, "kombucha na sporten")
    result = darmgids("verbeter", typed="o\nbestaatniet\n\n\nq\n")
    assert "het onderwerp bestaatniet bestaat niet" in result.output
    assert len(misses.misses()) == 1


def test_reactions_are_judged_listed_exported_and_erased(darmgids, project, tmp_path):
    reactions.add("Het gaat beter sinds ik wandel.")
    code = reactions.add("Koop nu op www.pillen.ru met 30% korting")
    reactions.add("Later dan maar.")
    result = darmgids("reacties", typed="g\ns\nl\n")
    assert "lijkt op reclame" in result.output
    statuses = [found.status for found in reactions.reactions()]
    assert statuses == [reactions.APPROVED, reactions.SPAM, reactions.WAITING]
    assert "Later dan maar" in darmgids("reacties", "lijst", "--status", "wacht").output
    file = tmp_path / "uit.json"
    assert "1 goedgekeurde reacties" in darmgids("reacties", "uitvoeren", str(file)).output
    assert [row["tekst"] for row in json.loads(file.read_text())] == ["Het gaat beter sinds ik wandel."]
    assert darmgids("reacties", "wis", code).exit_code == 0
    assert darmgids("reacties", "wis", code).exit_code == 1


def test_cleaning_up_reaches_conversations_and_what_editors_got(darmgids, project, tmp_path):
    store = {
        "type": "faqbot.storage.conversations.ConversationStore",
        "dialect": "sqlite",
        "db": str(tmp_path / "x.db"),
    }
    (project / "endpoints.yml").write_text(yaml.safe_dump({"tracker_store": store}))
    today = datetime.date.today()
    for days in (1, 100):
        misses.record(misses.DOUBTED, "mag dat", day=today - datetime.timedelta(days=days))
    reactions.add("Het gaat beter sinds ik wandel.", day=today - datetime.timedelta(days=200))
    result = darmgids("privacy", "opschonen", "--dagen", "7")
    assert result.exit_code == 0, result.output
    assert "0 gebeurtenissen uit gesprekken gewist" in result.output
    assert "1 gemiste vragen en 1 reacties gewist" in result.output
    assert [miss.text for miss in misses.misses()] == ["mag dat"]


def run(good):
    one = {"id": "0000000a", "text": "Wat is kombucha?", "topic": "kombucha", "did": "answered", "read": "kombucha"}
    one |= {"kind": "", "good": good}
    return {
        "date": "2026-11-28",
        "part": "test",
        "figures": {"lenient": float(good)},
        "tables": {},
        "hashes": {},
        "outcomes": {"artikel": [one]},
    }


def test_release_and_comparison(darmgids, project):
    results = project / "results"
    results.mkdir()
    (results / "outcomes.json").write_text(json.dumps(run(True)))
    assert "Vastgelegd: evaluation/releases/2026-11-28.json" in darmgids("uitgave").output
    (results / "outcomes.json").write_text(json.dumps(run(False)))
    result = darmgids("vergelijk")
    assert "Wat is kombucha?" in result.output
    assert "0 beter, 1 slechter, 0 nieuwe meetvragen (0 goed), 0 verdwenen" in result.output
    assert "100.0 % →   0.0 %" in result.output
    result = darmgids("uitgave")
    assert result.exit_code == 1
    assert "--toch" in result.output
    assert "2026-11-28-2.json" in darmgids("uitgave", "--toch").output
