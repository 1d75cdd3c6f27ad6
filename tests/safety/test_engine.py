"""How the engine reads: negation and its reversals, whose complaint, when, and what a caught alarm survives."""

import random
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faqbot.safety.engine import check, marked
from faqbot.safety.reading import fold
from faqbot.safety.rules import rules, vocabulary
from faqbot.safety.verdict import LABELS

CAUGHT = [(rule.label, example) for rule in rules() for example in rule.caught]
LET_PASS = [(rule.id, example) for rule in rules() for example in rule.let_pass]
ALARMS = [
    ("huisarts", "bloed bij de ontlasting"),
    ("huisarts", "zwarte ontlasting"),
    ("huisarts", "diarree met koorts"),
    ("huisarts", "onverklaard gewichtsverlies"),
    ("huisarts", "hevige buikpijn en koorts"),
    ("spoed", "bloed gebraakt"),
    ("spoed", "plotselinge ondraaglijke buikpijn"),
]
SETTINGS = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
BEFORE = [
    "Hallo, ",
    "Goedemorgen! ",
    "Beste Darmgids, ",
    "Sorry dat ik stoor, maar ",
    "Dag mevrouw, ",
    "hoi ",
    "Even een vraagje: ",
]
AFTER = ["", " alvast bedankt", ", groetjes", " Dank u wel.", " mvg Jan", "!!!", "...", " ??", " Ik hoor het graag."]
SECOND = [
    "",
    " Wat zijn eigenlijk prebiotica?",
    " Mijn buurvrouw zweert bij kefir.",
    " Ik woon in Gent.",
    " Hoe werkt het microbioom?",
]


@pytest.mark.parametrize(("label", "example"), CAUGHT)
def test_rule_catches_its_examples(label, example):
    assert label in check(example).labels


@pytest.mark.parametrize(("rule", "example"), LET_PASS)
def test_rule_lets_its_look_alikes_pass(rule, example):
    assert rule not in {finding.rule for finding in check(example).findings}


@SETTINGS
@given(st.sampled_from(CAUGHT), st.sampled_from(BEFORE), st.sampled_from(AFTER), st.sampled_from(SECOND))
def test_polite_words_and_a_second_sentence_do_not_switch_an_alarm_off(alarm, before, after, second):
    label, example = alarm
    end = "" if example[-1] in ".?!" else "."
    assert label in check(before + example + after + end + second).labels


@SETTINGS
@given(st.sampled_from(CAUGHT), st.sampled_from([str.upper, str.lower, str.capitalize, str.title]))
def test_capitals_do_not_switch_an_alarm_off(alarm, change):
    label, example = alarm
    assert label in check(change(example)).labels


@SETTINGS
@given(st.sampled_from(CAUGHT), st.sampled_from(["!", "!!!", "...", "?", " ??", " :(", " 😢"]))
def test_closing_punctuation_does_not_switch_an_alarm_off(alarm, marks):
    label, example = alarm
    assert label in check(example.rstrip(".?!") + marks).labels


def with_typo(word: str, place: int, kind: str) -> str:
    if kind == "swap":
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if kind == "drop":
        return word[:place] + word[place + 1 :]
    return word[:place] + word[place] + word[place:]


def is_well_spelled(word: str) -> bool:
    read = vocabulary().forms(fold(word))
    return read[0] == fold(word) and vocabulary().split(fold(word)) == (fold(word),)


def typos(example: str) -> list[str]:
    """The example with one typo, of each kind, in one of its longer words that is well spelled."""
    long = [match for match in re.finditer(r"[^\W\d_]{5,}", example) if is_well_spelled(match[0])]
    if not long:
        return []
    chance = random.Random(example)
    match = chance.choice(long)
    place = chance.randint(1, len(match[0]) - 2)
    wrong = [with_typo(match[0], place, kind) for kind in ("swap", "drop", "double")]
    # Another Dutch word is no typo: nobody can know.
    return [
        example[: match.start()] + word + example[match.end() :]
        for word in wrong
        if not vocabulary().is_real(fold(word))
    ]


def test_one_typo_seldom_switches_an_alarm_off():
    """Some typos cannot be repaired ("bbbel" is nearer to other words than to "bobbel"): three in a hundred at most."""
    tried = [(label, text) for label, example in CAUGHT for text in typos(example)]
    lost = [text for label, text in tried if label not in check(text).labels]
    assert len(tried) > 500
    assert len(lost) <= 0.03 * len(tried), lost


@pytest.mark.parametrize(("label", "alarm"), ALARMS)
@pytest.mark.parametrize("denial", ["Ik heb geen {}", "ik heb nooit {}", "Gelukkig geen {}", "mijn man heeft geen {}"])
def test_denial_switches_an_alarm_off(label, alarm, denial):
    assert label in check(f"Ik heb {alarm}").labels
    assert label not in check(denial.format(alarm)).labels


@pytest.mark.parametrize(
    "text",
    [
        "Ik dacht dat het geen bloed was bij mijn ontlasting, maar het is het wel",
        "niet alleen bloed maar ook slijm bij de ontlasting",
        "geen klein beetje bloed bij mijn ontlasting",
        "Eerst geen bloed bij de stoelgang, maar nu wel",
        "Ik heb geen pijn maar wel bloed bij de ontlasting",
        "geen koorts, wel bloed in mijn poep",
        "Ik heb geen idee waarom er bloed bij mijn ontlasting zit",
        "ik weet niet of het bloed is, maar mijn ontlasting is rood",
        "Is dat geen bloed op het wc-papier?",
    ],
)
def test_reversed_or_other_denial_leaves_the_alarm(text):
    assert "huisarts" in check(text).labels


@pytest.mark.parametrize(
    "text",
    [
        "geen bloed, slijm of koorts bij de ontlasting",
        "bloed zie ik niet bij mijn ontlasting",
        "poep zonder bloed",
        "er zit geen bloed meer bij mijn ontlasting",
        "Ik heb geen koorts of diarree",
        "nooit bloed bij de ontlasting gehad",
    ],
)
def test_denial_reaches_as_far_as_it_does_in_dutch(text):
    assert check(text).findings == ()


@pytest.mark.parametrize("who", ["mijn moeder", "ons kind", "een vriend van mij", "de buurvrouw", "mijn opa", "ons ma"])
def test_somebody_else_counts_as_much_as_the_visitor(who):
    assert "huisarts" in check(f"{who} heeft bloed bij de ontlasting").labels
    assert "spoed" in check(f"{who} heeft bloed gebraakt").labels


def test_animal_gets_no_referral_but_is_named():
    verdict = check("Mijn hond heeft bloed in zijn ontlasting")
    assert (verdict.findings, verdict.pet) == ((), True)


def test_owner_of_an_animal_gets_a_referral():
    assert "huisarts" in check("mijn hond is gezond maar ik heb bloed bij mijn ontlasting").labels


def test_heaviest_label_comes_first():
    labels = check("Ik heb bloed bij mijn ontlasting en ik wil niet meer leven").labels
    assert labels == ("crisis", "huisarts")
    assert list(labels) == sorted(labels, key=LABELS.index)


def test_only_danger_to_life_and_crisis_stand_alone():
    assert check("ik wil dood").stands_alone
    assert check("Ik heb bloed gebraakt").stands_alone
    assert not check("bloed bij mijn ontlasting").stands_alone
    assert not check("wat is dysbiose?").stands_alone


def test_who_worries_about_somebody_else_gets_other_words():
    assert check("mijn broer wil niet meer leven").first[0].text == "crisis_ander"
    assert check("ik wil niet meer leven").first[0].text == "crisis"


def test_finding_tells_where_the_words_stand():
    text = "Goedendag! Er zit bloed bij mijn ontlasting, help"
    finding = check(text).findings[0]
    assert text[slice(*finding.span)] == finding.words
    assert "bloed" in finding.words


@pytest.mark.parametrize("text", ["", "   ", "???", "😀", "a", "/start", "x" * 9000, "bloed " * 800])
def test_any_text_gets_a_verdict(text):
    check(text)


def test_alarm_at_the_end_of_a_long_story_is_seen():
    assert "huisarts" in check("Ik vertel even hoe het begon. " * 60 + "Er zit bloed bij mijn ontlasting.").labels


def test_bump_that_is_felt_on_an_animal_is_the_animals():
    assert check("Bij onze oude labrador voel ik een bult in de flank").pet
    assert check("Met de hond op schoot voel ik een bult in mijn buik").labels == ("huisarts",)


@pytest.mark.parametrize(
    "text",
    [
        "Wij zagen een documentaire over anorexia, hoe zit het met eetlust?",
        "In die serie spuugde iemand bloed",
        "Benauwd? Nee. Jeuk? Ook niet. Alleen een rare smaak van die capsules",
        "De dokter vroeg of ik zwarte ontlasting had, en dat heb ik niet",
        "Wat is inuline, dat lijkt op insuline?",
    ],
)
def test_tale_answered_question_and_comparison_raise_nothing(text):
    assert not check(text).findings


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("spoed", "Tijdens de film viel ze flauw"),
        ("huisarts", "Mijn dochter studeert voor verpleegkundige en heeft bloed bij haar ontlasting"),
        ("huisarts", "Ik zag een programma over zwarte ontlasting en dat heb ik ook"),
        ("crisis", "Ik wil dood. Nee."),
        ("huisarts", "Koorts? Nee. Bloed bij mijn poep? Ja."),
        ("overleg", "Ik spuit insuline, mag ik inuline als supplement?"),
    ],
)
def test_alarm_beside_a_tale_or_an_answer_stays(label, text):
    assert label in check(text).labels


@pytest.mark.parametrize(
    "text",
    [
        "ben veertien en heb in mijn broek gepoept. Wil niet meer leven",
        "Ik wil niet verder zonder haar, lieve computer",
        "vriend van mijn broertje doet aan snijden",
        "Ik kan zo niet meer",
        "ik wil niet meer zo door",
        "Van mij hoeft het niet meer",
    ],
)
def test_words_of_things_and_food_do_not_switch_despair_off(text):
    assert "crisis" in check(text).labels


@pytest.mark.parametrize(
    "text", ["ons poes Mieke heeft zwarte kak, moet ik mij zorgen maken?", "onze kater Gijs heeft bloed in zijn poep"]
)
def test_a_name_is_no_misspelled_word(text):
    """ "Mieke" is not "moeke", a mother."""
    assert check(text).findings == ()
    assert check(text).pet


def test_digits_in_place_of_letters_hide_nothing():
    assert check("ik w1l d00d").labels == ("crisis",)
    assert check("2x per dag 10g vezels in h2o").labels == ()


def test_a_doctor_who_was_never_asked_excuses_nothing():
    text = "Al drie maanden elke dag diarree."
    assert check(f"{text} Nooit naar de dokter geweest.").labels == check(text).labels == ("huisarts",)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("mijn zoon ligt te kermen van de buikpijn en heeft 39,4 koorts", ("huisarts",)),
        ("ineens ondraaglijke buikpijn en 39,4 koorts", ("spoed", "huisarts")),
        ("mijn buik is plankhard, ik verga van de pijn en ik heb koorts", ("spoed", "huisarts")),
        ("ik verga van de buikpijn", ("spoed",)),
        ("zwanger, ik verga van de buikpijn en ik verlies bloed", ("spoed", "huisarts")),
        ("ik heb een hele strip paracetamol op, kan je daar dood aan gaan", ("spoed", "crisis")),
    ],
)
def test_a_rule_gives_way_to_the_lighter_one_that_says_more_exactly_what_it_is(text, labels):
    assert check(text).labels == labels


def test_rules_give_way_to_lighter_rules_that_exist():
    by_id = {rule.id: rule for rule in rules()}
    for rule in rules():
        assert all(LABELS.index(by_id[name].label) > LABELS.index(rule.label) for name in rule.gives_way_to)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("ik heb me gesneden met een mesje", "crisis"),
        ("ik ben klaar met leven op deze aarde", "crisis"),
        ("ik val flauw bij elke stap en krijg geen lucht", "spoed"),
        ("het lijkt net bloed in mijn poep", "huisarts"),
        ("bloed bij mijn ontlasting na voetbal", "huisarts"),
        ("ik heb net een baby die groen braakt", "spoed"),
        ("mijn poep is zwart, lijkt wel meconium", "huisarts"),
        ("ik kan bijna niet slikken dat is al weken zo", "huisarts"),
        ("na het verlies van 8 kilo kan ik ook moeilijk slikken", "huisarts"),
        ("ik heb zo hard gelachen en nu ineens ondraaglijke buikpijn", "spoed"),
        ("ontlastingstest negatief op bloed maar gisteren zat er weer bloed bij", "huisarts"),
        ("het is tijd om te gaan, zorg goed voor mama", "crisis"),
        ("ik heb last van mijn hart, een druk die uitstraalt naar mijn arm", "spoed"),
        ("ik eet geen ketchup en toch lijkt het net bloed in mijn poep", "huisarts"),
        ("vader is niet wakker te krijgen, door de wekker niet en door mij niet", "spoed"),
    ],
)
def test_a_saying_hides_no_alarm_that_looks_like_it(text, label):
    assert label in check(text).labels


@pytest.mark.parametrize(
    "text",
    [
        "vroeger als kind had ik vaak diarree, nu bloed bij mijn poep",
        "als baby kreeg mijn zoon al diarree en nu op zijn vierde nog",
        "Vorig jaar te horen dat het niks was. Nu weer bloed in de pot",
    ],
)
def test_what_was_long_ago_and_is_now_counts(text):
    assert check(text).labels == ("huisarts",)


@pytest.mark.parametrize(
    "text",
    [
        "vroeger had ik bloed bij de poep, nu niet meer",
        "jaren geleden zwarte poep gehad, nu is alles goed",
        "Vijf jaar geleden had ik chemo, dat is voorbij, ik slik nu probiotica",
    ],
)
def test_what_was_long_ago_and_is_well_now_does_not(text):
    assert check(text).findings == ()


@pytest.mark.parametrize(
    "text", ["Medicijnen slik ik niet, mag ik probiotica?", "zwanger ben ik niet, zijn probiotica goed?"]
)
def test_denial_behind_the_verb_denies(text):
    assert check(text).findings == ()


@pytest.mark.parametrize("word", ["eerlijk", "eitje", "geslaagd", "kostte", "zalfje", "gemeenschap"])
def test_everyday_word_is_read_as_itself(word):
    assert [read.form for read in marked(word)] == [word]


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("crisis", "sinds die diagnose wil ik er niet meer zijn"),
        ("crisis", "Mijn vrouw is vorig jaar gestorven. Ik wil naar haar toe, hoe eerder hoe beter."),
        ("crisis", "kan niet meer kan niet meer wil gewoon dood"),
        ("crisis", "als dit nieuwe dieet ook niet werkt stap ik eruit"),
        ("spoed", "pijn in mijn onderbuik van nul naar honderd, ik zweet en tril"),
        ("spoed", "hoge koorts en hij weet niet meer welk jaar het is"),
        ("spoed", "ons moe ziet beestjes op de muur en gloeit"),
        ("spoed", "honing geven of niet na inslikken van een knoopbatterij?"),
        ("spoed", "ik heb per ongeluk de medicijnen van mijn hond ingenomen"),
        ("spoed", "Heb mijn hele voorraad ingenomen. Heeft yoghurt zin om het te remmen?"),
        ("spoed", "aambeien bloeden zo hard dat ik vier maandverbanden doordrenkt heb in een uur"),
        ("spoed", "onze baby'tje heeft de hele dag een droge pamper en ligt slap"),
        ("huisarts", "onder mijn ribben zit een harde bol die er vroeger niet was"),
        ("huisarts", "mijn temperatuur komt niet onder de 38,5 en ik heb diarree"),
        ("huisarts", "mijn poep is zo zwart als drop en het plakt"),
        ("huisarts", "zou norit dat zijn? nee ik nam geen norit en toch zijn mijn drollen pikzwart"),
        ("huisarts", "Ik dacht dat het van de tomaten kwam, maar het was toch bloed in de pot"),
        ("huisarts", "wat betekent zwarte ontlasting?"),
        ("huisarts", "mijn zus is vorig jaar geopereerd aan darmkanker en mijn ontlasting is anders dan vroeger"),
        ("overleg", "zit op prednison en lijk een hamster maar mag er een probioticum bij"),
        ("overleg", "vorig jaar een niertransplantatie gehad, zijn probiotica iets voor mij?"),
        ("overleg", "mijn opa wil geen metformine meer"),
        ("overleg", "Mijn bloedverdunners slik ik niet meer, kan dat?"),
    ],
)
def test_what_stands_beside_an_alarm_does_not_hide_it(label, text):
    """An examination, a year, a comparison, a pet's pills, a food that is asked about, a word that was left out."""
    assert label in check(text).labels


@pytest.mark.parametrize(
    "text",
    [
        "Mijn ontlasting is zwart door ijzertabletten",
        "mijn poep is rood van de bietjes",
        "Bloed bij de ontlasting gehad, onderzocht, het was onschuldig",
        "Vroeger had ik bloed bij mijn poep",
        "dol op drop, daar wordt mijn poep zwart van",
        "als ik bietjes eet is mijn poep rood",
        "ik heb net bietjes gegeten en mijn poep is rood",
        "sinds ik net als mijn man ijzer slik is mijn poep zwart",
    ],
)
def test_what_explains_it_still_does(text):
    assert check(text).findings == ()
