"""click and typer in Dutch. They ask gettext for each text; a table of ours answers instead."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Sequence
from importlib import resources

import click
import yaml

_MODULES = (
    "click.core",
    "click.decorators",
    "click.exceptions",
    "click.formatting",
    "click.parser",
    "click.shell_completion",
    "click.termui",
    "click.types",
    "typer.core",
    "typer.main",
)


@functools.lru_cache(maxsize=1)
def _texts() -> dict[str, str]:
    return dict(yaml.safe_load(resources.files("faqbot.cli").joinpath("dutch.yml").read_text(encoding="utf-8")))


def translated(text: str) -> str:
    """The text in Dutch; one that the table lacks stays as it is."""
    return _texts().get(text, text)


_write_list = click.HelpFormatter.write_dl
_write_heading, _write_usage = click.HelpFormatter.write_heading, click.HelpFormatter.write_usage


def _dutch_heading(formatter: click.HelpFormatter, heading: str) -> None:
    _write_heading(formatter, translated(heading))


def _dutch_usage(formatter: click.HelpFormatter, prog: str, args: str = "", prefix: str | None = None) -> None:
    words = args.replace("[OPTIONS]", "[OPTIES]").replace("COMMAND [ARGS]...", "OPDRACHT ...")
    _write_usage(formatter, prog, words, prefix or translated("Usage: "))


def _dutch_list(
    formatter: click.HelpFormatter, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
) -> None:
    _write_list(
        formatter, [(name, help.replace("[required]", "[verplicht]")) for name, help in rows], col_max, col_spacing
    )


def _translated_plural(one: str, many: str, number: int) -> str:
    return translated(one if number == 1 else many)


def speak_dutch() -> None:
    """Puts the table in place of gettext in the modules that speak to the user. Repeating it does no harm.

    typer 0.7 writes a few words without asking gettext: the headings of a help page, and the place of options in it.
    """
    click.HelpFormatter.write_heading = _dutch_heading  # type: ignore[assignment,method-assign]
    click.HelpFormatter.write_usage = _dutch_usage  # type: ignore[assignment,method-assign]
    click.HelpFormatter.write_dl = _dutch_list  # type: ignore[assignment,method-assign]
    for name in _MODULES:
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        if hasattr(module, "_"):
            setattr(module, "_", translated)  # noqa: B010 (a name that the module chose)
        if hasattr(module, "ngettext"):
            setattr(module, "ngettext", _translated_plural)  # noqa: B010
