"""What was pasted or dropped: recognised piece by piece, judged, and explained. Nothing is sent."""
