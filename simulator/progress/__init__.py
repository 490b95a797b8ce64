"""The SQLite file that keeps profiles, runs and answers; the only home of sqlite3."""
