"""What version 3 adds: people who can be known again elsewhere, what their runs come to, and
what a trainer writes beside it.

SQLite adds a column to a table only with a default or without NOT NULL; the index and the
trigger say what the column itself cannot.
"""

from __future__ import annotations

VERSION_3: tuple[str, ...] = (
    # Known again on another computer, whatever they are called there.
    "ALTER TABLE profile ADD COLUMN uid TEXT",
    "UPDATE profile SET uid = lower(hex(randomblob(16)))",
    "CREATE UNIQUE INDEX profile_by_uid ON profile (uid)",
    """
    CREATE TRIGGER profile_has_a_uid BEFORE INSERT ON profile WHEN new.uid IS NULL
    BEGIN SELECT RAISE(ABORT, 'a profile has a uid'); END
    """,
    # 0: their results were brought here for a group; they do not practise here.
    "ALTER TABLE profile ADD COLUMN here INTEGER NOT NULL DEFAULT 1 CHECK (here IN (0, 1))",
    """
    CREATE TABLE figures (                 -- a cache: replaying gives it again
        run INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE,
        version INTEGER NOT NULL,          -- of the form of `body`
        scoring INTEGER NOT NULL,
        body TEXT NOT NULL                 -- JSON
    ) STRICT
    """,
    # `seq` is that of the answer row the words were written for. Until that row is there, they
    # are a draft of the answer to come.
    """
    CREATE TABLE own_words (
        run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
        seq INTEGER NOT NULL CHECK (seq >= 1),
        text TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (run, seq)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE hint (                    -- the place where a hint was looked at, in a run
        run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
        seq INTEGER NOT NULL CHECK (seq >= 1),  -- of the answer that was to come
        at TEXT NOT NULL,
        PRIMARY KEY (run, seq)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE measure (                 -- what a trainer wrote beside a cause
        scenario TEXT NOT NULL,            -- ids, whatever the text is then
        cause TEXT NOT NULL,
        owner TEXT NOT NULL,
        due TEXT,                          -- a day
        done TEXT,                         -- a day
        note TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (scenario, cause)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE team (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        key TEXT NOT NULL UNIQUE           -- the name, casefolded NFC
    ) STRICT
    """,
    """
    CREATE TABLE member (
        team INTEGER NOT NULL REFERENCES team ON DELETE CASCADE,
        profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
        PRIMARY KEY (team, profile)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX member_by_profile ON member (profile)",
    # The rule of the house that an adopted one grew out of.
    "ALTER TABLE adopted_rule ADD COLUMN house_rule TEXT",
    "ALTER TABLE adopted_rule ADD COLUMN changed TEXT",  # when it was last reworded
    # What was dropped stays as a row without words: brought from elsewhere it does not come back.
    """
    ALTER TABLE adopted_rule ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0
        CHECK (dropped IN (0, 1))
    """,
    """
    ALTER TABLE practice_promise ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0
        CHECK (dropped IN (0, 1))
    """,
    # What was sent, so that it can be said, and is not sent again.
    """
    CREATE TABLE sent (
        run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
        place TEXT NOT NULL,               -- the address it was sent to
        pieces INTEGER NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (run, place)
    ) STRICT, WITHOUT ROWID
    """,
    # `run`: what the entry is about; a deleted run takes it along.
    "ALTER TABLE outbox ADD COLUMN run INTEGER REFERENCES run ON DELETE CASCADE",
    "ALTER TABLE outbox ADD COLUMN not_before TEXT",
    "CREATE INDEX outbox_by_run ON outbox (run) WHERE run IS NOT NULL",
    # Finished runs are read oldest first in pieces; a run that comes from elsewhere is looked
    # for by the moment it was begun.
    "CREATE INDEX run_by_end ON run (ended)",
    "CREATE INDEX run_by_start ON run (started)",
)
