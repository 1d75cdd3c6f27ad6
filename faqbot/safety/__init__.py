"""Alarm signals in a message, recognised by rules that a doctor can read. Start at ``faqbot.safety.engine.check``."""
