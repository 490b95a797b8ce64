"""Benchmarks: programs that print ratios, no tests."""
