# The editor for a long text, and the text that stands there already. Notation: Fluent. Texts: CC BY 4.0.

current-text = Your earlier answer: { $answer }  (Enter = leave it, - = take it away)
text-removed = Taken away.

command-editor = editor
command-editor-usage = editor
command-editor-summary = type a long text in your own editor
command-editor-help = Your editor opens with the text that is there now. Save and leave it, and the text is your answer. VISUAL or EDITOR says which editor that is.

editor-note = This is your answer once you save and leave. Lines at the end that start with # don’t count.
editor-note-list = One thing per line; what you type is added.
editor-note-one-line = Keep it to one line.
editor-not-here = A short answer will do here: just type it at the prompt.
editor-no-terminal = An editor only works where somebody is typing. Put the text itself on this line.
editor-unchanged = Nothing has changed.
editor-empty = There was nothing in it, and nothing has changed.
editor-unreadable = Not all of it is readable text (UTF-8); what isn’t now shows as �.
editor-kept = Your text isn’t lost: type /{ $editor } to mend it.
editor-none = I can’t find an editor. Say which one you want: start with EDITOR=nano wederzijds. Or just type your answer here.
editor-not-found = The editor ‘{ $command }’ doesn’t start. Set VISUAL or EDITOR to another one, or just type your answer here. What was there is still there.
editor-failed = The editor ‘{ $command }’ ended with an error. What was there is still there.
editor-no-place = There is no room for the editor’s file ({ $reason }). Make some, or just type your answer here.
