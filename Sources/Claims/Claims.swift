// Room for Claims.
