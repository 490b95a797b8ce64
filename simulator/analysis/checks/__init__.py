"""What the checker holds authors to, family by family, over all that can be played.

Each family is a module with one function `find(subject)` that yields issues; none knows
another. The texts for people are made elsewhere.
"""
