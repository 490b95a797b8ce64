"""Screens of a trainer who writes scenarios: the workbench."""
