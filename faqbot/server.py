"""Starts Darmgids: `python -m faqbot.server`, with all the flags of `rasa run`.

The difference with `rasa run`: custom actions run in this process (unless ACTIONS=http), the page with the chat stands
at `/`, and the server listens on this machine only.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import warnings
from collections.abc import Iterator
from typing import Any

from faqbot import without_tensorflow

HOST = "127.0.0.1"
PORT = 5005

EARLY_SECONDS = 0.5
"""After the start, until it is asked whether somebody wanted the server to stop meanwhile."""

NO_MODEL = "Er is nog geen getraind model. Maak het met `make train`, of start alles met `make run`."


def arguments(given: list[str]) -> argparse.Namespace:
    """The flags of `rasa run`, with our defaults."""
    from rasa.cli.arguments.run import set_run_arguments

    parser = argparse.ArgumentParser(prog="faqbot.server", description=__doc__)
    set_run_arguments(parser)
    parser.set_defaults(
        interface=os.environ.get("HOST", HOST),
        port=int(os.environ.get("PORT", PORT)),
        credentials="credentials.yml",
        endpoints="endpoints.yml",
    )
    return parser.parse_args(given)


def action_endpoint(configured: Any, where: str) -> Any:
    """The endpoint that runs custom actions.

    Args:
        configured: what endpoints.yml says.
        where: "http" for an action server, anything else for this process.
    """
    from faqbot.action_endpoint import InProcessActions, RemoteActions

    return RemoteActions.of(configured) if where == "http" and configured else InProcessActions()


def main(given: list[str] | None = None) -> None:
    """Serves until it is stopped. Exits with a clear message when there is no model."""
    # Everything runs on one thread; more only make each message dearer.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    # Visitors who come at the same moment wait at the door; beyond this number the system turns them away.
    os.environ.setdefault("SANIC_BACKLOG", "1024")
    # Libraries warn their own developers while they load, whatever flags Python was started with.
    with warnings.catch_warnings(record=True):
        options = arguments(sys.argv[1:] if given is None else given)
        without_tensorflow.leave_out(options.model)

        import rasa.core.run
        import rasa.model
        import rasa.shared.utils.common
        from rasa.core.utils import AvailableEndpoints
        from rasa.exceptions import ModelNotFound

        from faqbot import quiet, upkeep
        from faqbot.observability import logs
        from faqbot.observability.stages import ObservedActions
        from faqbot.rasa_patch import make_messages_cheaper
        from faqbot.site import serve_site

    quiet.configure()
    logs.configure()
    beside = upkeep.listeners()
    endpoints = AvailableEndpoints.read_endpoints(options.endpoints)
    if not options.remote_storage and not endpoints.model:
        try:
            rasa.model.get_local_model(options.model)
        except ModelNotFound:
            raise SystemExit(NO_MODEL) from None
    make_messages_cheaper()
    endpoints.action = ObservedActions(action_endpoint(endpoints.action, os.environ.get("ACTIONS", "")))
    known = rasa.shared.utils.common.minimal_kwargs(vars(options), rasa.core.run.serve_application)
    rasa.core.run.serve_application(
        options.model,
        channel=options.connector,
        endpoints=endpoints,
        server_listeners=[
            (serve_site, "before_server_start"),
            *beside,
            (announce(options), "after_server_start"),
            (heed_early_stop, "after_server_start"),
        ],
        **{name: value for name, value in known.items() if name not in ("channel", "endpoints", "model_path")},
    )


async def heed_early_stop(app: Any, loop: Any) -> None:
    """Stops after all when that was asked while the server was starting: Sanic stops what it was doing then, once."""

    def look() -> None:
        if app.is_stopping:
            loop.stop()

    # Called when the server runs: what runs now is still its start.
    loop.call_later(EARLY_SECONDS, look)


def announce(options: argparse.Namespace) -> Any:
    """A listener that says where the guide can be found once it answers, and which Dutch model is installed."""

    async def say(_app: Any, _loop: Any) -> None:
        import gc

        import spacy.util

        # What is loaded by now stays until the end: the garbage collector need not walk it at every message.
        gc.collect()
        gc.freeze()
        version = spacy.util.get_package_version("nl_core_news_sm") or "ontbreekt"
        print(f"Nederlands taalmodel: nl_core_news_sm {version}")
        print(f"Darmgids draait: http://{options.interface}:{options.port}/   (stoppen: Ctrl-C)", flush=True)

    return say


@contextlib.contextmanager
def clear_errors() -> Iterator[None]:
    """What Rasa says is wrong, such as a channel that lacks a setting, without a stack."""
    from rasa.shared.exceptions import RasaException

    try:
        yield
    except RasaException as error:
        raise SystemExit(str(error)) from None


if __name__ == "__main__":
    with clear_errors():
        main()
