# The sheet of paper that a team fills in, and the command that makes it. Notation: Fluent. Texts: CC BY 4.0.

# On the sheet
sheet-about = About { $name }
sheet-about-open = About
sheet-continued = continued
sheet-how = How have the last two years been? Cross one box for every question. You need not write your name.
sheet-how-zero = only if you are sure that it is not so
sheet-how-unknown = if you don’t know; that is an answer too
sheet-how-no-occasion = if there has been no occasion for it yet
sheet-scales = What the numbers mean stands below; the sign at a question points to its line. Without a sign it stands with the question itself.
sheet-next-page = Go on overleaf.
sheet-copy = Done? Copy your answers here, in the same order. Then put your sheet face down.

# The command
command-export = export
command-export-usage = export sheet [full] [count] [file]
command-export-summary = sheets to print, for a team that answers on paper
command-export-help = You get sheets of A4, each with a letter and no name. In a session with a team there are as many as there are people; otherwise eight. With full they have every question, with a count you say how many sheets. Name a file that ends in .html, or in .pdf. If something stands there already, replace at the end puts the new one in its place.
export-sheet = sheet
export-full = full
export-replace = replace
export-what = This can be made: { $sheet }. Type { $export } { $sheet }, and you get sheets to print.
export-count = ‘{ $typed }’ sheets cannot be made. Type a number from 1 to { $limit }.
export-word = I don’t understand ‘{ $typed }’ here. Type { $full }, a number of sheets, or a file that ends in .html or .pdf; { $replace } comes at the end.
export-written = The sheets are in { $path }, one each for { $names }.
export-print-page = Open it in your browser and print it on A4.
export-print-pdf = Print it on A4.
export-print-full = Every sheet is two pages; print them on both sides.
export-about-supplier = They are about { $name }, and you supply them.
export-about-customer = They are about { $name }, and you buy from them.
export-about-nobody = The questions are a supplier’s, and you write the name on them yourselves. Do you buy from them? Then type { $relation } and their name first.
export-taken = Something is there already: { $path }. Do you want to replace it? Type: { $command }
export-no-plain-file = This is no ordinary file, so I leave it alone: { $path }. Choose another name.
export-cannot-write = I could not write it: { $path } ({ $reason }). Nothing half-written is left. Name a place where you may write.
export-no-pdf-program = A PDF takes another program: weasyprint or chromium. I’ll make a page for your browser instead; you can print a PDF from there too.
export-pdf-failed = { $program } made no PDF. I’ll make a page for your browser instead; you can print a PDF from there too.
