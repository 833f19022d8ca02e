"""Pictures of every window, dialog and state of the program, made anew by one command and looked at one by one."""
