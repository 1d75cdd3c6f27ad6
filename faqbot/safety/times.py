"""Durations in a message, as notions on its words: DUUR_10, DUUR_21, LANG_GELEDEN."""

from __future__ import annotations

from faqbot.safety.reading import COMMA, Word, word_set

MANY_DAYS = 10
"""Diarrhoea over this number of days is an alarm."""
MANY_WEEKS = 21
"""Other complaints over this number of days are an alarm."""
_NUMBERS = {
    word: number
    for number, words in {
        0.5: "half halve",
        1: "een 1tje",
        1.5: "anderhalf anderhalve",
        2: "twee paar",
        3: "drie enkele",
        4: "vier",
        5: "vijf aantal",
        6: "zes",
        7: "zeven",
        8: "acht",
        9: "negen",
        10: "tien tiental",
        11: "elf",
        12: "twaalf",
        13: "dertien",
        14: "veertien",
        15: "vijftien",
        16: "zestien",
        17: "zeventien",
        18: "achttien",
        19: "negentien",
        20: "twintig",
        30: "dertig",
        70: "zeventig",
        75: "vijfenzeventig",
        80: "tachtig",
        85: "vijfentachtig",
        90: "negentig",
    }.items()
    for word in words.split()
}
UNITS = {
    word: days
    for days, words in {
        1 / 24: "uur uren uurtjes",
        1: "dag dagen dgn dagje daagjes",
        7: "week weken wk wkn weekje weekjes wken",
        30: "maand maanden mnd mnden maandje maandjes mndn",
        365: "jaar jaren jr jaartje jaartjes",
    }.items()
    for word in words.split()
}
"""Days in a unit of time."""

_YEAR_DAYS = 365
_GROWN = 16
"""Years from which a number of years after a comma is an age rather than a duration."""
_FOR_YEARS = word_set(
    "heb heeft hebt had hebben duurt nu inmiddels hele ruim bijna zo'n zon zeker meer dik een klacht last"
)
_LONG_WORDS = {"dagenlang": 8, "wekenlang": 30, "maandenlang": 90, "jarenlang": 800, "eeuwenlang": 800}
_BARE = {"weken": 28, "maanden": 90, "jaren": 800, "wkn": 28, "mnd": 90, "eeuwen": 800, "tijden": 60}
_SINCE = frozenset({"al", "sinds", "reeds", "alweer", "sedert", "vanaf", "sins", "sind", "all", "ol"})
_MARKS = _SINCE | {"inmiddels", "nu", "ruim", "dan", "zeker", "bijna", "ongeveer", "circa", "zo'n", "zon", "hele"}
_NOT_ELAPSED = word_set(
    "over binnen na per elke iedere elk ieder keer x van vorig vorige in volgend volgende komende tot om voor "
    "maal minstens minimaal maximaal kuur binnenkort eens"
)  # fmt: skip
_STRETCHED = {"weken": 28, "maanden": 90, "jaren": 800, "wkn": 28, "mnd": 90}
_LONG_AFTER = frozenset({"lang", "aaneen", "achtereen", "onafgebroken"})
_MONTHS = word_set(
    "januari februari maart april mei juni juli augustus september oktober november december jan feb aug sept okt "
    "nov dec kerst kerstmis pasen zomer zomervakantie lente voorjaar najaar herfst winter carnaval nieuwjaar "
    "oudjaar pinksteren sinterklaas lockdown corona kerstvakantie herfstvakantie paasvakantie verhuizing bevalling "
    "kermis bouwvak krokusvakantie examens begrafenis ramadan suikerfeest vastentijd trouwfeest bruiloft"
)

_ORDINALS = {
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "vijfde": 5,
    "zesde": 6,
    "zevende": 7,
    "achtste": 8,
    "negende": 9,
    "tiende": 10,
    "elfde": 11,
    "twaalfde": 12,
    "dertiende": 13,
    "veertiende": 14,
}
_RUNNING = word_set("nu al alweer inmiddels ondertussen intussen sinds dit")
"""Words that tell that a stretch of time is still going on."""
_MOST_TOLD = 20
"""Weeks or months that are told as "week zes": more than this is a week of the year."""
_WHOLE = word_set(
    "zomer winter herfst najaar lente voorjaar schooljaar seizoen vastentijd ramadan vakantie maand kwartaal"
)

WORDS = frozenset(_NUMBERS) | set(UNITS) | set(_LONG_WORDS) | set(_BARE) | _SINCE | _MONTHS | {"graden", "geleden"}
"""Words of time that are worth repairing when misspelled."""


def number_of(form: str) -> float | None:
    """The number that a word or a row of digits says, or nothing."""
    if form.isdigit():
        return float(form) if len(form) < 4 else None
    return _NUMBERS.get(form)


def _is_elapsed(words: list[Word], start: int, end: int) -> bool:
    before = [word.form for word in words[max(0, start - 4) : start]]
    after = [word.form for word in words[end : end + 4]]
    if after[:1] in (["geleden"], ["terug"]):
        return _goes_on({word.form for word in words[max(0, start - 12) : end + 4]})
    if after[:1] in (["oud"], ["oude"], ["jong"], ["zwanger"], ["jarige"]):
        return False
    if _is_age_after_comma(words, start, end):
        return False
    if any(form in _SINCE for form in before) or {"nog", "steeds"} <= set(before) or {"nog", "altijd"} <= set(before):
        return True
    if after[:1] in (["lang"], ["achtereen"], ["achterelkaar"], ["onafgebroken"]) or after[:2] == ["achter", "elkaar"]:
        return True
    if UNITS[words[end - 1].form] == _YEAR_DAYS:
        # "Ik, 33 jaar" is an age.
        return bool(set(before[-1:]) & _FOR_YEARS)
    return not (set(before[-1:]) & _NOT_ELAPSED or before[-2:-1] == ["keer"])


def _is_age_after_comma(words: list[Word], start: int, end: int) -> bool:
    """ "Sinds gisteren dun, 33 jaar, verder gezond"."""
    number = number_of(words[start].form)
    return UNITS[words[end - 1].form] == _YEAR_DAYS and words[start].border == COMMA and (number or 0) >= _GROWN


def _goes_on(forms: set[str]) -> bool:
    """Whether what was some time ago is told as a beginning: "sinds de kuur van twee maanden terug"."""
    return bool(forms & (_SINCE | {"begonnen", "begon", "blijft", "blijven", "nooit", "nog"}))


def _mark(words: list[Word], start: int, end: int, days: float) -> None:
    longer = any(word.form in {"langer", "meer", "ruim", "dik"} for word in words[max(0, start - 3) : start])
    for word in words[start:end]:
        if days > MANY_DAYS or (days >= MANY_DAYS and longer):
            word.notions.add("DUUR_10")
        if days > MANY_WEEKS or (days >= MANY_WEEKS and longer) or _is_three_weeks(words, start, end):
            word.notions.add("DUUR_21")


def _is_three_weeks(words: list[Word], start: int, end: int) -> bool:
    """Who writes "al drie weken" is at the border: better told once too often."""
    return end - start == 2 and number_of(words[start].form) == 3 and UNITS.get(words[end - 1].form) == 7


def _mark_about(words: list[Word], i: int) -> None:
    """ "Een week of vijf", "een maand of drie"."""
    following = [word.form for word in words[i + 1 : i + 3]]
    if len(following) < 2 or following[0] not in {"of", "à"}:
        return
    unit, number = UNITS.get(words[i].form), number_of(following[1])
    if unit and number and number > 1 and not {w.form for w in words[max(0, i - 2) : i]} & {"over", "per", "elke"}:
        _mark(words, i, i + 3, number * unit)


def _mark_counted(words: list[Word], i: int) -> None:
    number = number_of(words[i].form)
    if number is None or i + 1 >= len(words):
        return
    skip = 1 if words[i + 1].form in {"volle", "hele", "tal", "lange", "goede"} and i + 2 < len(words) else 0
    unit = UNITS.get(words[i + 1 + skip].form)
    if unit is None:
        return
    end = i + 2 + skip
    days = number * unit
    if words[end : end + 1] and words[end].form in {"geleden", "terug"} and days >= 300:
        for word in words[i : end + 1]:
            word.notions.add("LANG_GELEDEN")
    if _is_elapsed(words, i, end):
        _mark(words, i, end, days)


def _mark_uncounted(words: list[Word], i: int) -> None:
    form = words[i].form
    before = {word.form for word in words[max(0, i - 3) : i]}
    previous = words[i - 1].form if i else ""
    if form in _LONG_WORDS:
        _mark(words, i, i + 1, _LONG_WORDS[form])
    elif form in _BARE and number_of(previous) is None and (before & _SINCE or previous in {"hele", "duurt"}):
        following = words[i + 1].form if i + 1 < len(words) else ""
        if following not in {"geleden", "terug"}:
            _mark(words, i, i + 1, _BARE[form])
    elif form in _MONTHS and {word.form for word in words[max(0, i - 5) : i]} & (_SINCE - {"al", "all", "ol"}):
        _mark(words, i, i + 1, 30)
    elif form in {"maand", "jaar", "seizoen"} and previous in {"vorige", "vorig", "afgelopen"} and before & _SINCE:
        _mark(words, i, i + 1, 60)
    elif form in {"jaren", "jaar"} and i + 1 < len(words) and words[i + 1].form in {"geleden", "terug"}:
        words[i].notions.add("LANG_GELEDEN")
    elif form in _STRETCHED and i + 1 < len(words) and words[i + 1].form in _LONG_AFTER:
        _mark(words, i, i + 1, _STRETCHED[form])
    elif form.isdigit() and len(form) == 4 and form[:2] in {"19", "20"} and _names_year(words, i, previous):
        if previous == "sinds":
            _mark(words, i, i + 1, 400)
        else:
            words[i].notions.add("LANG_GELEDEN")


def _mark_ordinal(words: list[Word], i: int) -> None:
    """ "De vierde week nu", "de elfde dag", "week zes": which one it is tells how long it has been."""
    form = words[i].form
    following = words[i + 1].form if i + 1 < len(words) else ""
    near = {word.form for word in words[max(0, i - 4) : i + 6]} & _RUNNING
    if form in _ORDINALS and following in {"dag", "week", "maand"} and near:
        _mark(words, i, i + 2, (_ORDINALS[form] - 1) * UNITS[following] + 1)
    number = number_of(following)
    if form in {"week", "maand"} and near and number and 1 < number <= _MOST_TOLD:
        _mark(words, i, i + 2, (number - 1) * UNITS[form] + 1)


def _mark_whole(words: list[Word], i: int) -> None:
    """ "Al heel het najaar", "de hele vastentijd", "heel de winter": a whole season has gone by."""
    before = [word.form for word in words[max(0, i - 3) : i]]
    if words[i].form in _WHOLE and set(before) & {"heel", "hele", "ganse", "gans", "volledige"}:
        _mark(words, i, i + 1, 60)


def _names_year(words: list[Word], i: int, previous: str) -> bool:
    return previous in {"in", "sinds", "anno"} or words[i].border == COMMA


def mark_durations(words: list[Word]) -> None:
    """Marks elapsed times ("al drie weken", "sinds januari", "2 wkn") and times long past ("vijf jaar geleden")."""
    for i in range(len(words)):
        _mark_counted(words, i)
        _mark_about(words, i)
        _mark_uncounted(words, i)
        _mark_ordinal(words, i)
        _mark_whole(words, i)
