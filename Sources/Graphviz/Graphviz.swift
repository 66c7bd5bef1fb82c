// Room for Graphviz.
