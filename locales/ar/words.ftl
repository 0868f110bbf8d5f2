# The smallest words. What each argument is stands in locales/en.

instant-in-zone = { $when } ({ $zone })
text-erased = […]
member-erased = شخص غادر
list-empty = –
