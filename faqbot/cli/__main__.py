"""Starts the command line."""

from faqbot.cli.app import main

main()
