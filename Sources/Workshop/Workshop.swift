// The first file of Workshop replaces this line.
