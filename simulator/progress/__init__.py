"""The SQLite file that keeps what people did; the only home of sqlite3."""
