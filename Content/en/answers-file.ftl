# Why a file of answers was not read: what it says, what is allowed, what to do. FILE:LINE stands before it.

answers-file-empty = The file is empty. Put on its first line: relationship,question,value.
answers-file-header-only = There are no answers below the header. Put at least one row there.
answers-file-missing-column = The column ‘{ $column }’ is missing from the header. It needs relationship, question and value.
answers-file-double-column = The column ‘{ $column }’ is in the header twice. Keep one of them.
answers-file-not-utf8 = There are bytes here that are not UTF-8. Save the file as CSV UTF-8.
answers-file-nul = There is a NUL byte here. Save the file as CSV UTF-8.
answers-file-broken-row = The quotes or the line end are not right. Put a field with a " in quotes and write "" for every ".
answers-file-half-row = This row has too few fields: { $found }, and the header has { $expected }. Complete the row.
answers-file-long-row = This row has too many fields: { $found }, and the header has { $expected }. Put a field with a delimiter in quotes.
answers-file-blank-line = This line is blank, and there is more below it. Take the blank line out.
answers-file-empty-relationship = The name of the relationship is empty. Fill in the column relationship.
answers-file-empty-participant = The name of the participant is empty. Fill in the column participant, or leave the whole column out.
answers-file-named-agreement = An agreed value belongs to the whole side. Leave participant empty where round is ‘agreed’.
answers-file-unknown-question = ‘{ $given }’ is not a question of { $questionnaire }. One that is: ‘{ $first }’.
answers-file-unknown-value = ‘{ $given }’ is not one of the choices. Write 0, 1, 2 or 3, ? if you don’t know, or - if there was no occasion yet.
answers-file-unknown-side = ‘{ $given }’ is not a side. Write ours or theirs.
answers-file-unknown-role = ‘{ $given }’ is not a role. Write supplier or customer.
answers-file-unknown-round = ‘{ $given }’ is not a round. Write 1, 2, 3 … or agreed.
answers-file-two-roles = ‘{ $given }’ had the other role above. A relationship has one role: write the same everywhere.
answers-file-answered-twice = The same participant answers ‘{ $given }’ twice in this round. Keep one of the answers.
answers-file-agreed-twice = The same side has two agreed values for ‘{ $given }’. Keep one of them.

answers-file-not-found = { $path }: there is no such file. Check the name.
answers-file-unreadable = { $path }: this file can’t be read ({ $reason }). Give a CSV file that you may read.
answers-file-none-given = Give a file of answers, or - for standard input: wederzijds assess answers.csv
assess-not-written = The output was not written completely ({ $reason }).
