"""A desktop simulator for training difficult-client conversations."""

__version__ = "0.1.0"
