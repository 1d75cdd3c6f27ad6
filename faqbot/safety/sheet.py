"""The review sheet for a doctor: every rule with its examples, as the engine really decides.

Use: ``python -m faqbot.safety.sheet OUT.md``. Exits with 1 when an example is not decided as the rule says.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from faqbot.safety.engine import check
from faqbot.safety.examples import BORDER, NONE, examples
from faqbot.safety.rules import Rule, rules
from faqbot.safety.verdict import LABELS, LEADS

_INTRODUCTION = """# Veiligheidsregels van Darmgids

Dit blad is voor een arts die de regels naleest. De gids kijkt bij elk bericht naar deze regels, voordat hij antwoordt.
Hij stelt geen diagnose en schat geen ernst: hij herkent alarmsignalen en verwijst met een vaste tekst.

Zo lees je het: per regel staat wat hij vangt, waarom, en waar dat vandaan komt. Daaronder staan voorbeelden.
✓ betekent: het programma beslist zoals de regel zegt. ✗ betekent: hier klopt iets niet.
Klopt een regel niet, of mist er een? Verbeter de tekst in `faqbot/safety/rules/` of schrijf erbij wat je anders ziet.
"""

_LEARNED = """## Geleerd van voorbeelden: de tweede getuige

Naast de regels leest een tweede getuige mee: een klein rekenmodel dat alleen van onderstaande zinnen leert. Het kan een
verwijzing toevoegen, nooit een weghalen. Waarom het iets herkent, is minder goed te zien dan bij een regel. Daarom
staan hier alle zinnen, van verschillende schrijvers bij elkaar. De tekens hierboven gaan over de regels alleen.
Onder elk kopje staat bij welke tekst de zinnen horen; onder `geen` staat wat niets mag oproepen. Hoort een zin ergens
anders? Verplaats hem in `faqbot/safety/voorbeelden/`.
"""


def is_right(rule: Rule, example: str, caught: bool) -> bool:
    """Whether the engine decides an example as the rule says.

    What is to be caught must get the label of the rule (or a heavier one that stands alone); what is to be let
    pass must not be caught by this rule.
    """
    verdict = check(example)
    if caught:
        return rule.label in verdict.labels
    return all(finding.rule != rule.id for finding in verdict.findings)


def _examples(rule: Rule, caught: bool) -> Iterator[str]:
    for example in rule.caught if caught else rule.let_pass:
        sign = "✓" if is_right(rule, example, caught) else "✗"
        others = [finding.rule for finding in check(example).findings if finding.rule != rule.id]
        note = f" (ook: {', '.join(others)})" if others else ""
        yield f"- {sign} {example}{note}"


def _section(rule: Rule) -> Iterator[str]:
    yield f"### {rule.id}\n"
    yield f"- **Vangt:** {rule.catches}"
    yield f"- **Waarom:** {rule.reason}"
    yield f"- **Bron:** {rule.source}"
    if rule.not_with:
        unless = f", tenzij er {', '.join(sorted(rule.all_the_same_with))} bij staat" if rule.all_the_same_with else ""
        yield f"- **Telt niet bij:** {', '.join(sorted(rule.not_with))}{unless}"
    if rule.not_near:
        yield f"- **Telt niet in een deelzin met:** {', '.join(sorted(rule.not_near))}"
    if rule.gives_way_to:
        unless = f", tenzij er {', '.join(sorted(rule.stands_with))} bij staat" if rule.stands_with else ""
        yield f"- **Wijkt voor:** {', '.join(sorted(rule.gives_way_to))}{unless}"
    yield f"- **Tekst voor de bezoeker:** `utter_verwijzing/{rule.text}`\n"
    yield "Wordt gevangen:\n"
    yield from _examples(rule, caught=True)
    yield "\nWordt niet gevangen door deze regel:\n"
    yield from _examples(rule, caught=False)
    yield ""


def sheet() -> str:
    """The whole page, in Markdown."""
    lines = [_INTRODUCTION]
    for label in LABELS:
        lines.append(f"## {label}: “{LEADS[label]}”\n")
        for rule in rules():
            if rule.label == label:
                lines += _section(rule)
    lines += _learned()
    return "\n".join(lines)


def _learned() -> Iterator[str]:
    """The sentences that the second witness learns from."""
    yield _LEARNED
    for label in (*LABELS, NONE):
        keys = sorted({example.key for example in examples() if example.label == label} - {BORDER})
        for key in keys:
            own = [e.text for e in examples() if (e.label, e.key) == (label, key)]
            yield f"### {label}: {key} ({len(own)} zinnen)\n"
            yield from (f"- {text}" for text in own)
            yield ""


def main() -> int:
    """Writes the sheet; the exit code tells whether every example is right."""
    parser = argparse.ArgumentParser(description="Writes the review sheet of the safety rules.")
    parser.add_argument("out", type=Path, help="the Markdown file to write")
    out: Path = parser.parse_args().out
    page = sheet()
    out.write_text(page, encoding="utf-8")
    return 1 if "✗ " in page.replace(_INTRODUCTION, "") else 0


if __name__ == "__main__":
    raise SystemExit(main())
