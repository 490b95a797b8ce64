"""Widgets that more than one screen uses: values in, signals out."""
