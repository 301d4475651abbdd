# What check says when it has looked. The findings themselves stand in the code: these words may be what is wrong.

check-errors-one = { $count } error
check-errors-other = { $count } errors
check-warnings-one = { $count } warning
check-warnings-other = { $count } warnings
check-files-one = { $count } file
check-files-other = { $count } files
check-found = { $found } in { $files }.
check-nothing-found = Nothing found in { $files }.
check-not-written = The findings were not written completely ({ $reason }).
