"""A scenario seen as a whole graph: what can be reached, and the exact best and worst of it."""
