"""The command line for editors: `python -m faqbot.cli`, or `scripts/darmgids`."""
