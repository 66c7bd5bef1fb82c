// Room for Interchange.
