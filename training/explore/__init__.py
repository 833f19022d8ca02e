"""Looks at data folders before anything is learnt from them, and measures what gives the classes away.

survey -> copies, shortcuts -> report and plots
"""
