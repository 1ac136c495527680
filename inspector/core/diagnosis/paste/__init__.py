"""What people paste of an answer, read: transcripts, saved documents, lines of logs, printed objects."""
