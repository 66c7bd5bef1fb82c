// Room for Drawing.
