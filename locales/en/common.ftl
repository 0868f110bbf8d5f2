# What several features say.

# Something was done and is announced elsewhere, or needs no more words.
setting-done = Done.
# In the place of a value that is not set.
none = none

# Several reminders of one day in one message. $count: how many.
digest = { $count ->
    [one] One thing for today:
   *[other] { $count } things for today:
}

# Below an adopted decision: where the record stood then, signed. For whoever keeps it; see `convenor verify`.
checkpoint = Record { $seq } · { $link } · signature `{ $signature }`
