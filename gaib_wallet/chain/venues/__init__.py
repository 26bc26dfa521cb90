"""One file for each kind of pool: what it is asked, and how it is called."""
