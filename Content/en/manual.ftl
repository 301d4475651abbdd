# The man page, and what is said when a shell completes.

manual-section-name = NAME
manual-section-synopsis = SYNOPSIS
manual-section-description = DESCRIPTION
manual-section-commands = COMMANDS
manual-section-options = OPTIONS
manual-section-prompt = AT THE PROMPT
manual-section-main = Outside a question
manual-section-question = At a question
manual-section-files = FILES
manual-section-environment = ENVIRONMENT
manual-section-exit = EXIT STATUS
manual-section-examples = EXAMPLES
manual-section-more = MORE

manual-summary = look honestly at the relationships with your customers and suppliers
manual-description =
    Wederzijds asks what has really happened between you and a customer or supplier, in both directions. From that follows one of three levels, with the reason, and one small thing to do this week. Everything stays in one file on your own machine, the workbook, and each answer is saved before the next question appears.
    Without a word after it, the prompt opens with your own workbook. A word with a slash in it, or one that ends in .wederzijds, is another workbook. What comes after that is the first command.
    The handbook is inside the program: wederzijds handbook.

manual-prompt-summary = open the prompt
manual-assess-summary = assess the relationships in a file of answers
manual-assess-about = Reads a CSV with the columns relationship, question and value, and writes each relationship’s level with all that explains it. A - is standard input. If anything is wrong nothing comes out, except the number of the line and what is wrong with it.
manual-check-summary = check questionnaires and texts
manual-check-about = Names everything that is wrong, each on a line of its own: file, line, column, what is the matter and what to write instead. Without a file: everything that is installed.
manual-backup-summary = make a backup of a workbook
manual-backup-about = Makes a complete, checked copy beside the workbook, with the day and the time in its name. What is there already stays there.
manual-restore-summary = put a backup back
manual-restore-about = Checks the backup first, keeps the workbook that is there now as a backup, and then puts the other in its place.
manual-doctor-summary = examine a workbook
manual-doctor-about = Checks whether the file is whole, whether saved is really saved and who has it open, and says what you can do. Nothing is changed.
manual-manual-summary = write this page
manual-manual-about = In roff, to standard output.
manual-completions-summary = let your shell complete words
manual-completions-about = The script for that goes to standard output. After make install it is in its place already.

manual-option-language = The language. Otherwise that of the workbook, and otherwise that of your machine.
manual-option-data = The directory that holds Questionnaires and Content.
manual-option-help = What you can do.
manual-option-version = Which version this is.
manual-option-questionnaire = Which questionnaire.
manual-option-form = Which questions count: all of them, or only those of the short form.
manual-option-strict = Count a 2 or a 3 without an example as a 1.
manual-option-format = How the outcome is written: to read, or for another program.
manual-option-output = Where the copy is put.

manual-value-questionnaire = NAME
manual-value-directory = DIR
manual-value-file = FILE
manual-value-answers = ANSWERS.csv|-
manual-value-content = FILE
manual-value-backup = BACKUP
manual-value-workbook = WORKBOOK
manual-value-command = COMMAND

manual-prompt-about =
    Outside a question a line is a command; the first letters will do, and Tab completes. At a question a line is the answer, and with a slash in front it is a command. A ? is ‘I don’t know’ and a - is ‘no occasion yet’; neither is ever counted as a 0.
    Where there is no terminal, the lines come from standard input. What you asked for goes to standard output, the rest to standard error. At the first line that can’t be done everything stops, and you are told which line it was.

manual-file-workbook = Your own workbook. It is one SQLite file that only you can read.
manual-file-history = The commands you typed. Answers are never put in it.
manual-environment-language = The first of these that says anything decides the language, where --language and the workbook don’t.
manual-environment-data = The directory that holds Questionnaires and Content, where --data is not given.
manual-environment-xdg = Where ~/.local/share and ~/.local/state are instead.
manual-environment-editor = What you write a long text in.
manual-environment-terminal = Without colour: NO_COLOR set to anything. Without control sequences: TERM=dumb.
manual-exit-0 = Done.
manual-exit-1 = It failed, and not because of what you asked: a file is not there, the disk is full.
manual-exit-64 = It can’t be asked like that.
manual-exit-65 = An answer, a questionnaire or a workbook is not right.
manual-exit-130 = Broken off with Ctrl-C, or because the window was closed.
manual-example-prompt = Opens your own workbook. Type start there for a first reflection.
manual-example-workbook = Opens the workbook team.wederzijds in this directory.
manual-example-assess = Assesses a file of answers to the short form.
manual-example-backup = Makes a backup of team.wederzijds.
manual-more = The idea comes from the article ‘Geven en nemen’ (Giving and taking) by ScaleUp Company. The program is free software (GPL 3 or later); the texts are under CC BY 4.0.
