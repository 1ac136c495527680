"""The secrets of profiles beside what their clients prove themselves with, and those in the file."""
