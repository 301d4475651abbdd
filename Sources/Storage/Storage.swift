// The first file of Storage replaces this line.
