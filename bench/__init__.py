"""What a message costs, beside the least that Rasa can cost: `python -m bench.run`."""
