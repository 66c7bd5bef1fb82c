// Room for Intake.
