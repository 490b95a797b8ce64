"""The screens of a workshop: what the room sees, and what the trainer sees beside it."""
