// Room for Language.
