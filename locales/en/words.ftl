# The smallest words: how names, dates and texts stand in a sentence.

# An instant: $when is day and time, $zone the city or offset of the reader's zone.
instant-in-zone = { $when } ({ $zone })
# A text that was erased.
text-erased = […]
# A person who was erased.
member-erased = a former member
# A list without anything in it.
list-empty = –
