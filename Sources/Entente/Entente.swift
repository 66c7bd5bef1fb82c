// Room for Entente.
