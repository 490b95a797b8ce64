"""Frozen values every other room speaks in; no behaviour beyond their own consistency."""
