# What several features say.

# Something was done and is announced elsewhere, or needs no more words.
setting-done = Done.
# In the place of a value that is not set.
none = none
