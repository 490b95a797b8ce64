"""Every screen in its states, as pictures (`python -m tests.shots OUT`) and for the tests.

A state is a screen built from sample values. `states_*.py` modules in this package each
hold `STATES: dict[str, Callable[[Theme], QWidget]]`; they are found by their name.
"""
