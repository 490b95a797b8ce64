"""The scenarios we ship, each held to the rules of its craft."""
