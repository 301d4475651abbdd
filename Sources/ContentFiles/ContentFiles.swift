// The first file of ContentFiles replaces this line.
