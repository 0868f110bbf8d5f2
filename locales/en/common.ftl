# What several features say.

# Something was done and is announced elsewhere, or needs no more words.
setting-done = Done.
# In the place of a value that is not set.
none = none

# Below a reminder that could not come in time. $due: when it was meant to.
message-late = This comes late. It was due { $due }.

# Several reminders that fall due together, in one message. $count: how many.
digest-burst = { $count } reminders:
# What waited for somebody who asked for it. $count: how many.
digest-inbox = { $count } messages were waiting for you:

# Several reminders of one day in one message. $count: how many.
digest = { $count ->
    [one] One thing for today:
   *[other] { $count } things for today:
}

# Below an adopted decision: where the record stood then, signed. For whoever keeps it; see `convenor verify`.
checkpoint = Record { $seq } · { $link } · signature `{ $signature }`

# A list that shows only its first items: $list, and $count more.
list-and-more = { $list } and { $count } more
