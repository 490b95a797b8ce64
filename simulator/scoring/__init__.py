"""From the record of a run to its score: pure, exact functions."""
