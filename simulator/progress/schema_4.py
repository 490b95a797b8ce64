"""What version 4 adds: rooms of people that play a talk together, and what is kept of such a
workshop beside its run.
"""

from __future__ import annotations

VERSION_4: tuple[str, ...] = (
    # 1: a room of people. It plays and learns like a person, and counts as none.
    "ALTER TABLE profile ADD COLUMN room INTEGER NOT NULL DEFAULT 0 CHECK (room IN (0, 1))",
    """
    CREATE TABLE workshop (
        run INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE,
        version INTEGER NOT NULL,          -- of the form of `body`
        body TEXT NOT NULL,                -- JSON: steps, counts, what was written in
        closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
        at TEXT NOT NULL
    ) STRICT
    """,
)
