// The first file of Interview replaces this line.
