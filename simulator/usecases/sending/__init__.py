"""Sending results to a Learning Record Store: off unless somebody switches it on.

What is to be sent waits in the store's outbox, so neither a restart nor a lost network loses
it; it is posted in batches by a thread of its own, so no window ever waits for a server.
Statements carry ids that follow from the run, so what arrives twice is there once.
"""
