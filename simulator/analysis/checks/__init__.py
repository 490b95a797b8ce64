"""What the checker holds authors to, family by family, over all that can be played.

Each family is a module with one function `find(subject)` that yields issues; none knows
another, and `families` runs them all. The other modules are what families are made of:
worlds, roads, forks, circles, promises, worth, fairness, pressure. The texts for people are
made elsewhere.
"""
