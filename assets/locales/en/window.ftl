# What the window says around the pages.

notice-edited = This scenario was edited since you played it. Your play goes on with the new one; the old file is kept beside it.
notice-edited-shorter = This scenario was edited since you played it, and { $fitting } of your { $of } decisions still fit: { $why }. Your play goes on from there; the old file is kept beside it.
notice-scenario-gone = The scenario of this play is not there any more. The play is kept; put the scenario back to go on with it.
