"""One channel in a process of its own, to be killed: `python -m tests.platforms.killable`, with settings as JSON."""

from __future__ import annotations

import json
import sys

from rasa.core.channels.channel import register
from rasa.shared.utils.common import class_from_module_path
from sanic import Sanic


class Echo:
    """Stands for Rasa's agent."""

    async def handle_message(self, message):
        """Says back what it was asked, in two messages."""
        await message.output_channel.send_text_message(message.sender_id, f"Je zei: {message.text}")
        await message.output_channel.send_text_message(message.sender_id, f"Tweede deel: {message.text}")


def main(channel: str, port: int, settings: dict[str, str]) -> None:
    """Serves the channel on this machine until it is stopped."""
    app = Sanic("killable")
    app.ctx.agent = Echo()
    register([class_from_module_path(channel).from_credentials(settings)], app, "/webhooks/")
    app.run(host="127.0.0.1", port=port, access_log=False)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), json.loads(sys.argv[3]))
