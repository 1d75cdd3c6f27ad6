"""A bad edit of each kind is caught, at its place, with words that an editor understands."""

import datetime

import pytest

from faqbot.content.checks import reading_level, spelling
from faqbot.content.content import Content

VERDER, VRAGEN = "data/knowledge/verder.yml", "data/dialogue/vragen.yml"
ANSWER = "Acaciavezels voeden je microbioom op een zachte manier, en mensen verdragen ze vaak beter."
QUESTION = "      - Wat is meteorisme?\n"

SIMPLE_WITH_SECTION = """  utter_simpel/acaciavezels:
    - metadata: {sections: ["99"]}
      text: >-
"""

EDITS = {
    "typo in an intent": (
        "paren",
        (VERDER, "intent: faq/acaciavezels", "intent: faq/acaciavezel"),
        ["heeft een antwoord maar geen vragen", "typefout", "'acaciavezel'"],
    ),
    "typo in an answer's name": (
        "paren",
        (VERDER, "utter_meer/kombucha:", "utter_meer/kombuca:"),
        ["kombucha heeft 0 teksten onder utter_meer/kombucha", "'kombuca'"],
    ),
    "answer without source": (
        "secties",
        (VERDER, 'title: "Wat is meteorisme?"\n        sections: ["13"]', 'title: "Wat is meteorisme?"'),
        ["noemt 0 secties als bron", "sections"],
    ),
    "section that does not exist": (
        "secties",
        (VERDER, 'title: "Wat is meteorisme?"\n        sections: ["13"]', 'title: "Wat?"\n        sections: ["99"]'),
        ["noemt sectie 99, die bestaat niet", "outline.yml"],
    ),
    "follow-up that does not exist": (
        "gegevens",
        (VERDER, "next: [wat_zijn_vezels,", "next: [wat_zijn_vezel,"),
        ["verwijst onder next naar wat_zijn_vezel", "Bedoelde je wat_zijn_vezels?"],
    ),
    "title that is no question": (
        "gegevens",
        (VERDER, 'title: "Wat is meteorisme?"', 'title: "Meteorisme"'),
        ["de titel van meteorisme is 'Meteorisme'", "Maak er een vraag van"],
    ),
    "sentence from nowhere near B1": (
        "leesniveau",
        (
            VERDER,
            ANSWER,
            "Laagdrempelige toegankelijkheid bevordert onmiskenbaar gezondheidsbevorderende gedragsveranderingen. "
            "Wetenschappelijke verantwoordelijkheid veronderstelt methodologische zorgvuldigheid. Onoverzichtelijke "
            "verantwoordingsverplichtingen belemmeren gezondheidsvoorlichting.",
        ),
        ["utter_faq/acaciavezels is moeilijk te lezen", "kortere woorden", "leesniveau.yml"],
    ),
    "spelling mistake": (
        "spelling",
        (VERDER, ANSWER, ANSWER.replace("zachte", "zagte")),
        ["onbekend woord in utter_faq/acaciavezels: 'zagte'", "woorden.yml"],
    ),
    "long sentence": (
        "formulering",
        (VERDER, ANSWER, ANSWER.replace("op een zachte", "in je buik en in je darmen en in je lijf op een zachte")),
        ["een zin van 25 woorden in utter_faq/acaciavezels", "Knip hem op"],
    ),
    "markup": ("formulering", (VERDER, ANSWER, ANSWER.replace("beter.", "*beter*.")), ["bevat '*'", "zonder opmaak"]),
    "no disclaimer": (
        "disclaimer",
        (VRAGEN, "Dit is algemene informatie, geen medisch advies.", "Dit is algemene informatie."),
        ["utter_bron zegt niet de disclaimer", "geen medisch advies"],
    ),
    "unknown address": (
        "links",
        (VRAGEN, "Op thuisarts.nl", "Op thuisartz.nl"),
        ["noemt thuisartz.nl", "niemand heeft nagekeken"],
    ),
    "DOI with a typing error": (
        "links",
        ("data/knowledge/microbioom.yml", "10.1042/BCJ20160510", "10.1042/BCJ20160511"),
        ["staat niet in de bronnen van het artikel"],
    ),
    "question under two topics": (
        "dubbel",
        (VERDER, "      - Wat is meteorisme?\n", "      - Hoe staan buik en hersenen met elkaar in contact?\n"),
        ["lijkt te veel op een vraag van darm_brein_as", "darmbrein.yml"],
    ),
    "held-out question in training": (
        "apart gehouden",
        (
            VERDER,
            QUESTION,
            QUESTION + "      - Loopt er een soort telefoonlijn tussen mijn hoofd en mijn ingewanden?\n",
        ),
        ["is (bijna) een vraag waarmee we meten", "evaluation/questions/darmbrein.yml:"],
    ),
    "follow-up of a kind that does not exist": (
        "vervolg",
        (VERDER, "          oorzaak: winderigheid", "          oorzaken: winderigheid"),
        ["meteorisme: vervolg oorzaken", "Bedoelde je oorzaak?"],
    ),
    "follow-up to a topic that does not exist": (
        "vervolg",
        (VERDER, "          oorzaak: winderigheid", "          oorzaak: winderig"),
        ["meteorisme: vervolg oorzaak: winderig", "Bedoelde je winderigheid?"],
    ),
    "default follow-up to a topic that does not exist": (
        "vervolg",
        ("data/dialogue/vervolg.yml", "anders: niet", "anders: niets"),
        ["niets bestaat niet", "Bedoelde je niet?"],
    ),
    "kind of outside that is near to a topic that does not exist": (
        "dichtbij",
        ("data/dialogue/buiten_artikel.yml", "dichtbij: [stam_dosis_en_duur", "dichtbij: [stam_dosis_en_duurr"),
        ["utter_out_of_scope/dosis: dichtbij stam_dosis_en_duurr", "Bedoelde je stam_dosis_en_duur?"],
    ),
    "long sentence in a simple version": (
        "korte versies",
        (VERDER, "Acaciavezels zijn een soort vezels.", "Acaciavezels zijn" + " heel" * 20 + " zachte vezels."),
        ["een zin van 24 woorden in utter_simpel/acaciavezels", "hoogstens 17"],
    ),
    "section of an example that does not exist": (
        "korte versies",
        (VERDER, "  utter_simpel/acaciavezels:\n    - text: >-\n", SIMPLE_WITH_SECTION),
        ["utter_simpel/acaciavezels noemt sectie 99, die bestaat niet"],
    ),
    "mistake in what the widget says": (
        "spelling",
        ("web/src/chat/texts.js", "Typ je vraag", "Tijp je vraag"),
        ["texts.js", "'Tijp'"],
    ),
    "key that stands twice": (
        "vorm",
        (VERDER, "  utter_meer/meteorisme:", "  utter_faq/meteorisme:"),
        ["utter_faq/meteorisme staat al op regel"],
    ),
    "no YAML": ("vorm", (VERDER, "responses:\n", "responses:\n\t- x\n"), ["geen leesbare YAML", "inspringen"]),
    "question without a dash": (
        "vorm",
        (VERDER, QUESTION, "      Wat is meteorisme?\n"),
        ["geen streepje voor de vraag: 'Wat is meteorisme?'"],
    ),
    "unknown metadata": (
        "vorm",
        (VERDER, "        next: [opgeblazen_buik", "        volgende: [opgeblazen_buik"),
        ["volgende hoort niet onder metadata van utter_faq/meteorisme"],
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_bad_edit_is_caught_at_its_place(content, name):
    check, (file, old, new), expected = EDITS[name]
    if check == "spelling" and spelling.dictionary_path() is None:
        pytest.skip("no Dutch dictionary on this machine")
    assert reading_level.available()
    assert [p for p in content.problems(check) if not p.warning] == []
    content.replace(file, old, new)
    problems = [p for p in content.problems(check) if not p.warning]
    messages = [p.message(content.root) for p in problems]
    assert any(all(words in message for words in expected) for message in messages), messages
    assert all(p.line > 0 and p.mend for p in problems if p.file.is_relative_to(content.root / "data"))


def test_place_of_a_question_is_its_own_line(content):
    content.replace(VERDER, QUESTION, QUESTION + "      - Hoe staan buik en hersenen met elkaar in contact?\n")
    (problem,) = content.problems("dubbel")
    line = problem.file.read_text(encoding="utf-8").splitlines()[problem.line - 1]
    assert line == "      - Hoe staan buik en hersenen met elkaar in contact?"


def test_place_of_a_misspelt_word_is_its_own_line(content):
    if spelling.dictionary_path() is None:
        pytest.skip("no Dutch dictionary on this machine")
    content.replace(VERDER, "precies, zegt het artikel niet. Het noemt", "precies, zegt het artikel niet. Het nooemt")
    (problem,) = content.problems("spelling")
    assert "nooemt" in problem.file.read_text(encoding="utf-8").splitlines()[problem.line - 1]


def test_words_of_the_article_are_found(content, monkeypatch, tmp_path):
    """With an article of our own, so that this runs everywhere."""
    article = tmp_path / "article.txt"
    article.write_text("Zo is het nu eenmaal met de kleine blauwe olifant in de tuin.\nBronnen\n", encoding="utf-8")
    monkeypatch.setenv("ARTICLE", str(article))
    assert content.problems("eigen woorden") == []
    content.replace(VERDER, ANSWER, "Het is nu eenmaal met de kleine blauwe olifant in huis zo.")
    (problem,) = content.problems("eigen woorden")
    assert "nu eenmaal met de kleine blauwe olifant in" in problem.what


def test_without_article_or_dictionary_nothing_fails(content, monkeypatch):
    monkeypatch.setenv("ARTICLE", "/nowhere")
    monkeypatch.setenv("DUTCH_DICTIONARY", "/nowhere/nl_NL")
    assert content.problems("eigen woorden") == []
    (problem,) = content.problems("spelling")
    assert problem.warning
    assert "apt install hunspell-nl" in problem.mend


def test_few_and_uniform_questions(content):
    path = content.root / VERDER
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    start = lines.index(QUESTION)
    asked = next(number for number, line in enumerate(lines[start:]) if not line.startswith("      - "))
    path.write_text("".join(lines[: start + 20] + lines[start + asked :]), encoding="utf-8")
    (problem,) = content.problems("vragen")
    assert "minstens 60" in problem.what
    alike = "".join(f"      - kan het zijn dat {n} boterhammen {n} winden geven\n" for n in range(40))
    content.replace(VERDER, QUESTION, QUESTION + alike)
    (problem,) = content.problems("eenvormig")
    assert "'kan het zijn'" in problem.what


def test_old_check_date_is_a_warning_and_a_missing_one_a_problem(content):
    content.replace(VERDER, 'checked: "2026-11-23"', 'checked: "2024-01-01"')
    content.replace(VERDER, 'checked: "2026-11-23"', 'checked: "gisteren"')
    found = {p.what.split()[0]: p.warning for p in content.problems("controledatum")}
    assert list(found.values()) == [True, False]


def test_check_date_of_exactly_a_year_is_no_problem(content):
    from faqbot.content.checks.topics import check_dates
    from faqbot.content.content import read

    whole = read(content.root)
    a_year_on = datetime.date(2027, 11, 23)
    assert list(check_dates(Content(whole.root, whole.entries, whole.texts, today=a_year_on))) == []
    later = list(
        check_dates(Content(whole.root, whole.entries, whole.texts, today=a_year_on + datetime.timedelta(days=1)))
    )
    assert len(later) == len(whole.entries)
    assert all(problem.warning for problem in later)


def test_topic_without_held_out_questions_is_a_warning(content):
    content.replace("evaluation/questions/verder.yml", "meteorisme:", "meteorismen:")
    what = {problem.what: problem.warning for problem in content.problems("gemeten")}
    assert what == {
        "hier staan meetvragen voor meteorismen, dat niet bestaat": False,
        "meteorisme heeft 0 meetvragen: niemand weet hoe goed het gelezen wordt": True,
    }


def test_topics_that_the_evaluation_confuses_are_named(content):
    import json

    (content.root / "results").mkdir()
    wrong = {"topic": "meteorisme", "read": "winderigheid", "lenient": False}
    outcomes = {"outcomes": {"artikel": [wrong, wrong, {**wrong, "topic": "kombucha"}]}}
    (content.root / "results" / "outcomes.json").write_text(json.dumps(outcomes))
    (problem,) = content.problems("verwarring")
    assert problem.what == "2 meetvragen over meteorisme werden gelezen als winderigheid"
    assert problem.warning
