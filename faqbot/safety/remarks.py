"""Remarks that mean despair only when nothing follows: "ik kan niet meer", as a notion on its words: KAN_NIET_MEER."""

from __future__ import annotations

from faqbot.safety.reading import Word, word_set

_CAN = frozenset({"kan", "kn", "wil", "kunnen", "willen", "hou", "houd"})
_WHO = frozenset({"ik", "k", "'k", "ze", "hij", "zij", "we", "wij"})
_NOT = frozenset({"niet", "nie", "ni"})
_OPEN_END = word_set(
    "aan en vol uit hoor help echt ben maar alles gewoon want sorry verder langer zo ik alvast "
    "bedankt dank groetjes mvg zegt zei ondanks"
)
_MAY_GO_ON = frozenset({"zo", "uit"})
_CLOSES = word_set("verder door leven maar hoor echt en want ik help met van alles allemaal")
_REACH = 5


def _ends(words: list[Word], at: int) -> bool:
    """Whether the remark ends here: nothing follows that says what is no longer possible."""
    if at + 1 == len(words) or words[at + 1].border > 0:
        return True
    if words[at + 1].form not in _OPEN_END:
        return False
    # "Ik wil niet meer zo vroeg op", "ik hou het niet meer uit zonder brood": there it goes on.
    further = words[at + 2] if at + 2 < len(words) and not words[at + 2].border else None
    return further is None or words[at + 1].form not in _MAY_GO_ON or further.form in _CLOSES


def _names_person(words: list[Word]) -> bool:
    """Whether somebody else is named as the one who says it: "opa wil niet meer"."""
    return any("PERSOON" in word.notions for word in words)


def mark_remarks(words: list[Word]) -> None:
    """Marks "ik kan (zo, echt) niet meer" and "ik wil niet meer" when they stand by themselves."""
    for at in range(1, len(words)):
        if words[at].form not in {"meer", "mer", "verder"} or words[at - 1].form not in _NOT or words[at].border:
            continue
        if not _ends(words, at):
            continue
        start = max(0, at - _REACH)
        before = [word.form for word in words[start:at]]
        can = next((place for place in range(len(before) - 1, -1, -1) if before[place] in _CAN), None)
        if can is None or not ({*before[: can + 2]} & _WHO or _names_person(words[start : start + can + 2])):
            continue
        if set(before[can + 1 :]) <= _FILLERS:
            for word in words[start + can : at + 1]:
                word.notions.add("KAN_NIET_MEER")


_FILLERS = _NOT | _WHO | word_set("zo echt gewoon dit het t 't even nu ook helemaal eigenlijk al absoluut")
