"""Starts the difficult-client simulator: the window, or a command of the command line."""

import sys

from simulator.app import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
