"""Stand-ins of the messaging platforms, on this machine."""

from tests.platforms.base import Platform
from tests.platforms.meta import Messenger, WhatsApp
from tests.platforms.slack import Slack
from tests.platforms.teams import Teams
from tests.platforms.telegram import Telegram
from tests.platforms.twilio import Twilio, TwilioWhatsApp

ALL: dict[str, type[Platform]] = {
    "telegram": Telegram,
    "whatsapp": WhatsApp,
    "messenger": Messenger,
    "slack": Slack,
    "twilio_whatsapp": TwilioWhatsApp,
    "sms": Twilio,
    "teams": Teams,
}
"""Every messaging platform that the guide speaks to, by its name in tests and documents."""
