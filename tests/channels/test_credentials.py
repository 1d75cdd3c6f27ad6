"""credentials.yml as it stands: a plain clone starts, and each block works once its comment signs are gone."""

import re
import subprocess
import sys

import pytest
import yaml
from rasa.core.channels.channel import register
from rasa.core.run import create_http_input_channels
from rasa.shared.exceptions import RasaException

from faqbot.content.knowledge import ROOT
from tests.platforms import ALL

WRITTEN = (ROOT / "credentials.yml").read_text(encoding="utf-8")
BLOCKS = re.findall(r"(?m)^# (faqbot\.channels\.\S+:\n(?:#   \S+:.*\n)+)", WRITTEN)
VALUES = {
    "TELEGRAM_TOKEN": "123456:AAtoken",
    "WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_WEBHOOK_URL": "https://gids.example/webhooks/twilio/webhook",
    "TELEGRAM_WEBHOOK_URL": "https://gids.example/webhooks/telegram/webhook",
    "SLACK_BOT_TOKEN": "xoxb-token",
}


def uncommented():
    return "\n".join(re.sub(r"(?m)^# ?", "", block) for block in BLOCKS)


def test_plain_clone_has_no_messaging_channel_on():
    assert not any("telegram" in channel or "socketio" in channel for channel in yaml.safe_load(WRITTEN))


def test_every_channel_has_its_block_with_secrets_from_the_environment():
    blocks = yaml.safe_load(uncommented())
    assert {kind().channel for kind in ALL.values()} | {"faqbot.channels.socketio.GuardedSocketIO"} == set(blocks)
    for block in blocks.values():
        for name, value in block.items():
            assert (
                value.startswith("${") or name in ("origins", "socketio_path") or name.endswith(("_base", "metadata"))
            )


def test_every_block_starts_once_its_variables_are_set(tmp_path, monkeypatch, app):
    monkeypatch.chdir(tmp_path)  # the inbox belongs where the guide runs
    for variable in re.findall(r"\$\{(\w+)\}", uncommented()):
        monkeypatch.setenv(variable, VALUES.get(variable, "a-value-of-the-environment"))
    file = tmp_path / "credentials.yml"
    file.write_text(uncommented(), encoding="utf-8")
    channels = create_http_input_channels(None, str(file))
    register(channels, app, "/webhooks/")
    paths = {route.path for route in app.router.routes}
    assert {kind().path.removeprefix("/") for kind in ALL.values()} <= paths


def test_variable_that_is_not_set_is_named(tmp_path, monkeypatch):
    monkeypatch.delenv("SENDER_SECRET", raising=False)
    file = tmp_path / "credentials.yml"
    file.write_text(uncommented(), encoding="utf-8")
    with pytest.raises(RasaException, match="SENDER_SECRET"):
        create_http_input_channels(None, str(file))


def test_server_with_a_channel_that_lacks_something_stops_with_a_clear_message(tmp_path):
    file = tmp_path / "credentials.yml"
    file.write_text("faqbot.channels.telegram.Telegram: {sender_secret: een-geheim-van-de-test}\n", encoding="utf-8")
    command = [sys.executable, "-W", "ignore", "-m", "faqbot.server", "--credentials", str(file)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "Kanaal telegram staat aan in credentials.yml, maar `access_token` ontbreekt" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert "een-geheim-van-de-test" not in ended.stderr + ended.stdout
