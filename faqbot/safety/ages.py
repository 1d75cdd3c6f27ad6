"""Ages and temperatures in a message, as notions on its words: JONG_KIND, OUDERE, KOORTS."""

from __future__ import annotations

from faqbot.safety.reading import COMMA, Word
from faqbot.safety.times import UNITS, number_of

YOUNG = 5
"""Oldest age, in years, at which any complaint of a child is an alarm."""
OLD = 70
"""Age from which drying out comes fast."""

_FEVER = 38
_HOTTEST = 43
_YEAR = 365
_NEAR = 6
_CHILDREN = frozenset({"KIND", "KLEIN_KIND", "BABY"})
_BEFORE_AGE = frozenset({"van", "is", "wordt", "was", "werd"})
_BABY_MOST = 20
_BABY_UNITS = frozenset({"weken", "week", "wk", "wkn", "maand", "maanden", "mnd", "maandjes", "weekjes"})
_BABY_LEAD = frozenset({"is", "van", "pas", "geen", "net", "nu", "slechts"})
_AGE_ENDS = frozenset({"oud", "oude", "jarig", "jarige", "jong", "jaren"})


def _years(words: list[Word], i: int) -> float | None:
    """The age that a number stands for: "van 3", "3 jaar", "8 maanden", "4-jarige", "(2)"."""
    number = number_of(words[i].form)
    if number is None:
        return None
    following = words[i + 1].form if i + 1 < len(words) else ""
    previous = words[i - 1].form if i else ""
    of_child = bool(i and words[i - 1].notions & _CHILDREN)
    tells_age = previous in _BEFORE_AGE or of_child or words[i].border == COMMA
    if following in UNITS:
        after = words[i + 2].form if i + 2 < len(words) else ""
        days = number * UNITS[following]
        if UNITS[following] == 1 and previous not in _BEFORE_AGE and after not in _AGE_ENDS:
            # "Jongen van tien, drie dagen niet gepoept": days tell how long, unless they are said to be an age.
            return None
        return days / _YEAR if days >= 1 and (tells_age or after in _AGE_ENDS) else None
    if number == 1 and not words[i].form.isdigit():
        return None
    return number if tells_age or following in _AGE_ENDS else None


def _is_duration(words: list[Word], i: int) -> bool:
    before = {word.form for word in words[max(0, i - 2) : i]}
    after = {word.form for word in words[i + 1 : i + 3]}
    return bool(before & {"al", "sinds", "na", "over", "binnen", "laatste", "afgelopen", "alweer", "ruim"}) or bool(
        after & {"geleden", "lang", "diarree", "achter"}
    )


def _ages_near(words: list[Word], at: int) -> list[tuple[int, float]]:
    found = []
    for i in range(max(0, at - 3), min(len(words), at + _NEAR + 1)):
        age = _years(words, i)
        if age is not None and age < 120 and not _is_duration(words, i):
            found.append((i, age))
    return found


def _number_in_compound(form: str) -> float | None:
    """The age in "driejarige" or "anderhalfjarig"."""
    head, found, _ = form.partition("jarig")
    return number_of(head) if found else None


def mark_ages(words: list[Word]) -> None:
    """Settles which children are young and which grown-ups are old, by their age or by the word for them."""
    for at, word in enumerate(words):
        _mark_baby(words, at)
        compound = _number_in_compound(word.form)
        if compound is not None and compound <= YOUNG:
            word.notions.add("JONG_KIND")
        if word.notions & _CHILDREN:
            _mark_child(words, at)
        elif "PERSOON" in word.notions or word.form in {"ik", "ben"}:
            for i, age in _ages_near(words, at):
                if OLD <= age < 115:
                    words[i].notions.add("OUDERE")


def _mark_baby(words: list[Word], at: int) -> None:
    """ "Hij is twaalf dagen", "pas 2 weken": an age in which only babies are counted."""
    number = number_of(words[at].form)
    if number is None or number > _BABY_MOST or at + 1 >= len(words) or words[at + 1].form not in _BABY_UNITS:
        return
    if at == 0 or words[at].border or words[at - 1].form in _BABY_LEAD:
        words[at].notions.add("SP_BABY_WIJD")


def _mark_child(words: list[Word], at: int) -> None:
    word = words[at]
    ages = [age for _, age in _ages_near(words, at)]
    if any(age <= YOUNG for age in ages) or (word.notions & {"KLEIN_KIND", "BABY"} and not ages):
        word.notions.add("JONG_KIND")
    elif ages:
        word.notions -= {"KLEIN_KIND", "BABY"}


def mark_fever(words: list[Word]) -> None:
    """Marks a temperature of 38 or more as fever: "39,5 graden", "38.9 koorts"."""
    for i, word in enumerate(words):
        if not word.form.isdigit() or not _FEVER <= int(word.form) <= _HOTTEST:
            continue
        following = words[i + 1] if i + 1 < len(words) else None
        if following and following.form.isdigit() and len(following.form) == 1 and following.start == word.end + 1:
            word.notions.add("KOORTS")
        near = [other.form for other in words[max(0, i - 3) : i + 4]]
        if any(form in {"graden", "graad", "gr", "temp", "temperatuur", "celsius", "c", "thermometer", "verhoging"}
               for form in near):  # fmt: skip
            word.notions.add("KOORTS")
