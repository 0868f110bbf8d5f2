# The console's own sentences. Every other line there is a command.
console-welcome = This is Convenor's local room. Each line is a command, for example: status. The console's own words begin with a colon: `:help`.
console-demo = That was the story of Upper Sarala, and its last day is today. You are { $me }, the coordinator, in the room discord. Ask for example: status, decision list, checkin results. `:as uma` speaks as a farmer, `:help` lists the console's own words. Nothing of this is kept.
console-help = `:as NAME` speaks as somebody else, `:in ROOM` in another room, `:in dm` to the bot directly. `NAME@ROOM: LINE` does so for one line. `:quit` leaves. `help` lists the commands.
# { "{word}" } stays as it is: the console puts in what was typed.
console-unknown = The console has no word { "{word}" }. It knows `:as`, `:in`, `:quit` and `:help`.
console-interrupted = Press Ctrl-C once more to leave, or Ctrl-D.
console-failed = This line could not be taken in, and nothing was stored. The log says why.
console-bye = Goodbye.
