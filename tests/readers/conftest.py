from hypothesis import settings

# No test is timed: a deadline fails where the machine is busy.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
