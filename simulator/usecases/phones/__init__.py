"""Votes by phone: a page on the local network, for the vote alone, off until it is wanted."""
