# The console's own sentences.
console-welcome = Esta es la sala local de Convenor. Cada línea es un comando, por ejemplo: status. Las palabras propias de la consola empiezan con dos puntos: `:help`.
console-demo = Esta fue la historia de Upper Sarala, y su último día es hoy. Usted es { $me }, quien coordina, en la sala discord. Pida por ejemplo: status, decision list, checkin results. `:as uma` habla como una agricultora, `:help` muestra las palabras propias de la consola. Nada de esto se guarda.
console-help = `:as NAME` habla como otra persona, `:in ROOM` en otra sala, `:in dm` directamente al bot. `NAME@ROOM: LINE` lo hace para una sola línea. `:quit` sale. `help` muestra la lista de comandos.
console-unknown = La consola no conoce la palabra { "{word}" }. Conoce `:as`, `:in`, `:quit` y `:help`.
console-interrupted = Pulse Ctrl-C una vez más para salir, o Ctrl-D.
console-failed = Esta línea no se pudo recibir y no se guardó nada. El registro del programa dice por qué.
console-bye = Hasta pronto.
