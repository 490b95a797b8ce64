"""The store: what it keeps, and what it takes to make it lose something."""
