"""What is set for this computer: a screen of its own, from any other."""
