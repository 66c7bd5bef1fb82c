// Room for Training.
