"""The tables, one statement each: those of version 1, and what each later version adds.

Times are UTC, ISO 8601 with microseconds and offset, so that they sort as text. Fractions
are exact text ("275/19"). Lists are JSON. Tables are STRICT: a value of the wrong type is
refused when it is written, not discovered when it is read.

Answers are append-only: taking one back is a row of its own. Triggers refuse to change or
drop an answer or to drop a single run; a person's deletion takes their runs along, because
SQLite deletes the parent's row before the rows that hang on it.
"""

from __future__ import annotations

APPLICATION_ID = 0x44434C53
"""Marks a file as ours in SQLite's header ("DCLS")."""

OLDEST_SQLITE = (3, 37, 0)
"""STRICT tables need it; every Python 3.11 for Windows and macOS brings a newer one."""

VERSION_1: tuple[str, ...] = (
    """
    CREATE TABLE profile (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        key TEXT NOT NULL UNIQUE,          -- the name, casefolded NFC
        created TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE scenario (
        digest TEXT PRIMARY KEY,           -- what the scenario calls its SHA-256
        id TEXT NOT NULL,
        text BLOB NOT NULL                 -- the exact bytes that were played
    ) STRICT
    """,
    "CREATE INDEX scenario_by_id ON scenario (id)",
    # AUTOINCREMENT: a number is never used again, so a window that still holds a deleted
    # run cannot write into somebody else's.
    """
    CREATE TABLE run (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
        scenario TEXT NOT NULL REFERENCES scenario,
        memories TEXT NOT NULL,            -- [[scenario, ending], ...]: what ended(...) found
        prior_loyalty TEXT,                -- a fraction 0..100, or none remembered
        seed INTEGER NOT NULL,
        mode TEXT NOT NULL CHECK (mode IN ('practice', 'exam')),
        cold INTEGER NOT NULL CHECK (cold IN (0, 1)),
        scoring INTEGER NOT NULL,
        app TEXT NOT NULL,
        started TEXT NOT NULL,
        ended TEXT,
        revision INTEGER NOT NULL CHECK (revision >= 0),
        status TEXT NOT NULL CHECK (status IN ('open', 'finished', 'left')),
        ending TEXT,
        head TEXT NOT NULL,                -- the hash of the last answer row
        replay_of INTEGER REFERENCES run ON DELETE SET NULL,
        replay_turn INTEGER,
        CHECK ((status = 'open') = (ended IS NULL)),
        CHECK ((status = 'finished') = (ending IS NOT NULL))
    ) STRICT
    """,
    "CREATE INDEX run_by_profile ON run (profile, scenario)",
    "CREATE INDEX run_by_scenario ON run (scenario)",
    "CREATE INDEX run_by_replay ON run (replay_of) WHERE replay_of IS NOT NULL",
    """
    CREATE TABLE answer (
        run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
        seq INTEGER NOT NULL CHECK (seq >= 1),
        kind TEXT NOT NULL CHECK (kind IN ('reply', 'back')),
        node TEXT NOT NULL,
        reply TEXT NOT NULL,
        shown TEXT NOT NULL,               -- reply ids in the order they were shown
        milliseconds INTEGER NOT NULL,
        at TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (run, seq)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER answer_is_never_changed BEFORE UPDATE ON answer
    BEGIN SELECT RAISE(ABORT, 'answers are append-only'); END
    """,
    """
    CREATE TRIGGER answer_is_never_dropped BEFORE DELETE ON answer
    WHEN EXISTS (SELECT 1 FROM run WHERE id = old.run)
    BEGIN SELECT RAISE(ABORT, 'answers are append-only'); END
    """,
    # Also what keeps INSERT OR REPLACE from changing one: it fires no trigger on deletion.
    """
    CREATE TRIGGER answer_follows_the_last BEFORE INSERT ON answer
    WHEN new.seq <> 1 + (SELECT revision FROM run WHERE id = new.run)
    BEGIN SELECT RAISE(ABORT, 'answers are append-only'); END
    """,
    """
    CREATE TRIGGER run_goes_only_with_its_profile BEFORE DELETE ON run
    WHEN EXISTS (SELECT 1 FROM profile WHERE id = old.profile)
    BEGIN SELECT RAISE(ABORT, 'a run goes only with its profile'); END
    """,
    """
    CREATE TABLE result (                  -- a cache for lists: replaying gives it again
        run INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE,
        headline TEXT NOT NULL,
        word TEXT NOT NULL,
        scoring INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE reflection (
        run INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE,
        turn INTEGER CHECK (turn >= 1),    -- the answer one would take back, from 1
        lean TEXT NOT NULL CHECK (lean IN ('bent', 'hardened', 'both', 'neither')),
        at TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE causes (
        run INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE,
        ticked TEXT NOT NULL,              -- cause ids; ticking none is an answer too
        at TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE adopted_rule (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
        run INTEGER REFERENCES run ON DELETE SET NULL,
        text TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX adopted_rule_by_profile ON adopted_rule (profile)",
    "CREATE INDEX adopted_rule_by_run ON adopted_rule (run)",
    """
    CREATE TABLE practice_promise (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
        run INTEGER REFERENCES run ON DELETE SET NULL,
        text TEXT NOT NULL,
        at TEXT NOT NULL,
        kept TEXT                          -- when it was kept
    ) STRICT
    """,
    "CREATE INDEX practice_promise_by_profile ON practice_promise (profile)",
    "CREATE INDEX practice_promise_by_run ON practice_promise (run)",
    """
    CREATE TABLE review (
        profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
        scenario TEXT NOT NULL,            -- the scenario's id, whatever its text is then
        due TEXT NOT NULL,
        gap_days INTEGER NOT NULL CHECK (gap_days >= 1),
        PRIMARY KEY (profile, scenario)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE setting (
        profile INTEGER REFERENCES profile ON DELETE CASCADE,  -- NULL: of this computer
        key TEXT NOT NULL,
        value TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX setting_by_key ON setting (coalesce(profile, 0), key)",
    "CREATE INDEX setting_by_profile ON setting (profile)",
    """
    CREATE TABLE outbox (                  -- what a person chose to send, until it is sent
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        at TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        trouble TEXT
    ) STRICT
    """,
    "CREATE INDEX outbox_by_profile ON outbox (profile)",
)

VERSION_2: tuple[str, ...] = (
    """
    CREATE TABLE sheet (                   -- a translation, once however many runs spoke it
        digest TEXT PRIMARY KEY,           -- SHA-256 of the text
        text BLOB NOT NULL                 -- the exact bytes that were played
    ) STRICT
    """,
    # Also append-only in spirit: the last row of a run says what it speaks now, those before
    # what was spoken up to which answer. A run of version 1 has none.
    """
    CREATE TABLE spoken (
        run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
        seq INTEGER NOT NULL CHECK (seq >= 1),
        revision INTEGER NOT NULL CHECK (revision >= 0),  -- answer rows there were before it
        language TEXT NOT NULL,
        sheet TEXT REFERENCES sheet,       -- NULL: the scenario's own text
        at TEXT NOT NULL,
        PRIMARY KEY (run, seq)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX spoken_by_sheet ON spoken (sheet) WHERE sheet IS NOT NULL",
)
"""The languages a run was played in."""
