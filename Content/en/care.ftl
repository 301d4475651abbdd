# Care for the file. Notation: Fluent. Texts: CC BY 4.0.

# When it opens
banner-read-only = This workbook can only be read: you can look around, but not save anything.
banner-migrated = This workbook came from an older version, and is up to date now. As it was, it stands in { $backup }.
workbook-cut-off = A writing was cut off in this workbook, and I can't put that right because it can only be read: { $path }. Make it writable and then open it; if you copy it first, take the file that ends in -journal along.
workbook-not-migrated = This workbook came from an older version: { $path }. Before I bring it up to date I make a backup, and that failed: { $backup } ({ $reason }). Make room there, and open it again; nothing in it was changed.
workbook-holder-named = { " " }({ $program }, process { $pid })
