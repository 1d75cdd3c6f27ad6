"""Whether what looks like an alarm comes from a film, a book or a lesson ("een documentaire over anorexia")."""

from __future__ import annotations

from faqbot.safety.context import ME, MY, sentence
from faqbot.safety.reading import Word, word_set

_ALSO = word_set("ook zelf herken herkent herkenbaar hetzelfde")
_DURING = word_set("tijdens na bij onder bioscoop sinds")
_FROM = word_set("in uit over van")
_SOMEBODY = word_set("over waarin iemand patient patienten mensen voetballer waarom hoe")
_NEAR = word_set("hij ze zij haar zijn z'n zn d'r hem hun opa oma mama papa ma pa vader moeder")
_ROLES = word_set(
    "acteur acteurs actrice actrices hoofdpersoon hoofdpersonage personage personages hoofdrolspeler moordenaar "
    "moordenares detective speurder"
)
_ANY = frozenset({"de", "een", "die", "wiens", "dat", "n"})
_WHICH = frozenset({"die", "dat"})
_WATCHES = word_set("kijk keek lees las zie zag volg volgde kijken lezen zien")
_OF_TALE = word_set("hij ze zij haar zijn z'n zn d'r hem hun")
_STIRRED = word_set(
    "herken herkende snap begrijp zou wou wilde durf wens hoop jaloers benijd droom eraan ook verlang overweeg denk "
    "moe zelf hetzelfde idem voel plan"
)
_ACTED = word_set("film films serie series roman thriller aflevering tekenfilm soap toneelstuk musical")
_HAVE = word_set("heb had kreeg krijg ben voel zelf")
_OF_WORK = word_set("zie zien praat hoor maak verzorg leer leren over waarom hoe")
_BEFORE_TALE = 5


def is_told(words: list[Word], start: int, end: int) -> bool:
    """Whether it comes from a film, a book or a lesson ("een documentaire over anorexia").

    Not when the visitor or somebody near stands between that word and the complaint, when it happened during the film,
    or when the visitor says that it is so here too.
    """
    told = _tales(words, start)
    if any(_is_so_here(words, at) for at in range(len(words))):
        return False
    if not told:
        return _is_played(words, start, end) or _is_of_work(words, start, end)
    before = {word.form for word in words[max(0, told[0] - _BEFORE_TALE) : told[0]]}
    between = words[told[-1] + 1 : end]
    # "In de film snijdt hij": where nobody was named before, "hij" is the one of the film.
    in_tale = (
        words[told[0]].form in _ACTED
        and "in" in before
        and not any("PERSOON" in word.notions for word in words[: told[0]])
    )
    if before & _DURING or _names_somebody_near(between, in_tale, words[told[0]].form in _ACTED):
        return False
    return bool(before & _FROM or {word.form for word in between} & (_SOMEBODY | _ROLES))


def _tales(words: list[Word], start: int) -> list[int]:
    """The places in front, in the same sentence, of a film, a book or a lesson."""
    return [at for at in range(sentence(words, start).start, start) if "VERHAAL" in words[at].notions]


def _is_played(words: list[Word], start: int, end: int) -> bool:
    """ "Die acteur huilt zonder tranen": a player is who it is about, and nobody of the visitor's is named."""
    lead = words[sentence(words, start).start : end]
    played = any(word.form in _ROLES and lead[at - 1].form in _ANY for at, word in enumerate(lead) if at)
    return played and not any(word.form in ME | MY or "PERSOON" in word.notions for word in lead)


def is_only_told(words: list[Word], start: int, end: int) -> bool:
    """As `is_told`, for despair: and the visitor is nowhere said to feel, want or understand it."""
    if not _tales(words, start) or not is_told(words, start, end):
        return False
    after = words[end:]
    return not any(
        word.form in _STIRRED and any(other.form in ME for other in after[max(0, at - 3) : at + 4])
        for at, word in enumerate(after)
    )


def _is_of_work(words: list[Word], start: int, end: int) -> bool:
    """ "Ik werk als verpleegkundige en zie de hele dag bloed": it is their trade, not said to be theirs."""
    lead = words[sentence(words, start).start : end]
    trade = next((at for at, word in enumerate(lead) if "BEROEP" in word.notions), None)
    if trade is None:
        return False
    seen_at_work = any(word.form in _OF_WORK for word in lead[trade:])
    return seen_at_work and not any(word.form in MY | _HAVE or "PERSOON" in word.notions for word in lead[trade:])


def _names_somebody_near(words: list[Word], in_tale: bool, played: bool) -> bool:
    """Whether the visitor or somebody of theirs is among these words; "de moeder" is the one of the film."""
    for at, word in enumerate(words):
        lead = words[at - 1].form if at else ""
        in_tale = (
            in_tale
            or (played and lead == "waarin")
            or word.form in _ROLES
            or ("PERSOON" in word.notions and lead in _ANY)
        )
        watching = lead in _WHICH and at + 1 < len(words) and words[at + 1].form in _WATCHES
        if word.form in ME | MY and not watching:
            return True
        if word.form in _NEAR and not (lead in _ANY or (in_tale and word.form in _OF_TALE)):
            return True
    return False


def _is_so_here(words: list[Word], at: int) -> bool:
    """ "Dat heb ik ook", "ik herken dat": what was told is so with the visitor; not "zelf heb ik daar niets mee"."""
    if words[at].form not in _ALSO:
        return False
    around = words[max(0, at - 3) : at + 4]
    following = {word.form for word in words[at + 1 : at + 6]}
    return any(word.form in ME | MY for word in around) and not following & {"niets", "niks", "geen", "nergens"}
