"""A talk played by a room: the turn in steps, the votes, and what each of two windows shows."""
