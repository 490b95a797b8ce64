"""Results as files that other programs read, and that another computer takes in.

Three forms: CSV (two tables, for spreadsheets), JSON (everything, also what a person is moved
with) and xAPI (statements, for a Learning Record Store). All of them are written run by run, so
that any number of runs fits; each is described by tables that the writers themselves use.
"""
