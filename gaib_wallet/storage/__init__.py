"""Disks: the files that the wallet reads and keeps."""
