"""A conversation in the terminal, without a server: `make chat`."""

from __future__ import annotations

import argparse
import asyncio
import sys
import uuid
from typing import Any

from faqbot.channels.guard import converse

WELCOME = "Typ je vraag (stoppen: lege regel of Ctrl-D)."


def render(reply: list[dict[str, Any]]) -> str:
    """A reply as plain text, its buttons as a numbered list."""
    lines: list[str] = []
    for message in reply:
        lines.append(message.get("text", ""))
        lines += [f"  {number}. {button['title']}" for number, button in enumerate(message.get("buttons", []), 1)]
    return "\n".join(lines)


async def talk(handle: Any) -> None:
    """Reads questions until there are no more."""
    sender = uuid.uuid4().hex
    print(WELCOME)
    while True:
        print("\nJij: ", end="", flush=True)
        line = await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
        if not line.strip():
            return
        print(f"\nDarmgids: {render(await converse(handle, line, sender, 'terminal'))}")


def main() -> None:
    """Loads the model and talks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="models")
    options = parser.parse_args()
    print("Even geduld, ik start op ...")
    from rasa.core.agent import Agent

    from faqbot import quiet
    from faqbot.action_endpoint import InProcessActions
    from faqbot.rasa_patch import make_messages_cheaper

    quiet.configure()
    make_messages_cheaper()
    agent = Agent.load(options.model, action_endpoint=InProcessActions())
    asyncio.run(talk(agent.handle_message))


if __name__ == "__main__":
    main()
