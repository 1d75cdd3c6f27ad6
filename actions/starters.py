"""Topics to begin with, for who has asked nothing yet or was not understood."""

STARTERS = ("wat_is_dysbiose", "stress_en_buik", "wat_zijn_probiotica")
