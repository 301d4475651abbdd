// The first file of Application replaces this line.
