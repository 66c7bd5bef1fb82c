// Room for Actors.
