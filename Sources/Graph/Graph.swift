// Room for Graph.
