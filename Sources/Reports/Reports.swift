// Room for Reports.
