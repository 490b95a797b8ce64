"""Plays a scenario: the pure step, the state machine around it, the session in front of it."""
