"""How the command line talks: colour where a terminal has it, questions with numbered choices, clear endings."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

import typer

from faqbot.content.knowledge import ROOT

VARIABLE = "DARMGIDS_MAP"
"""Another project folder than the one this program stands in."""


def root() -> Path:
    """The project's folder."""
    given = os.environ.get(VARIABLE)
    return Path(given).resolve() if given else ROOT


def shown(file: Path) -> str:
    """A file as seen from the project's folder."""
    return str(file.relative_to(root())) if file.is_relative_to(root()) else str(file)


def head(text: str) -> None:
    """A line that stands out."""
    typer.secho(text, bold=True)


def good(text: str) -> None:
    """Something that went well."""
    typer.secho(text, fg=typer.colors.GREEN)


def warn(text: str) -> None:
    """Something to look at."""
    typer.secho(text, fg=typer.colors.YELLOW)


def bad(text: str) -> None:
    """Something to mend."""
    typer.secho(text, fg=typer.colors.RED)


def stop(text: str, code: int = 1) -> NoReturn:
    """Ends with a message on the error channel."""
    typer.secho(text, fg=typer.colors.RED, err=True)
    raise typer.Exit(code)


def ask(question: str, default: str | None = None) -> str:
    """One line; asked again while it is empty, unless there is a default."""
    while True:
        answer = str(typer.prompt(question, default=default or "", show_default=bool(default))).strip()
        if answer or default is not None:
            return answer
        warn("Vul iets in (stoppen: Ctrl-C).")


def ask_until(question: str, wrong: Callable[[str], str], default: str | None = None) -> str:
    """Asks until the answer is a good one: nobody has to begin anew for a typing error.

    Args:
        question: the question.
        wrong: what is wrong with an answer; empty when nothing is.
        default: what an empty answer stands for.
    """
    while problem := wrong(answer := ask(question, default=default)):
        warn(f"  {problem}")
    return answer


def ask_lines(question: str) -> list[str]:
    """Several lines, until an empty one."""
    typer.echo(f"{question} (een per regel; een lege regel sluit af)")
    lines: list[str] = []
    while line := str(typer.prompt(f"  {len(lines) + 1}", default="", show_default=False)).strip():
        lines.append(line)
    return lines


def numbers(answer: str, most: int) -> list[int] | None:
    """Numbers such as "1 3-5" as places from 0 on; None when that is not what was typed."""
    found: list[int] = []
    for part in answer.replace(",", " ").split():
        first, _, last = part.partition("-")
        if not first.isdigit() or (last and not last.isdigit()):
            return None
        found += range(int(first) - 1, int(last or first))
    return found if found and all(0 <= n < most for n in found) else None


def choose(question: str, options: Sequence[str]) -> int:
    """The place of the option that was chosen by its number."""
    for number, option in enumerate(options, 1):
        typer.echo(f"  {number}. {option}")
    while True:
        answer = numbers(ask(question), len(options))
        if answer and len(answer) == 1:
            return answer[0]
        warn(f"Typ een nummer van 1 tot {len(options)}.")
