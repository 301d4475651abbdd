// The first file of Terminal replaces this line.
