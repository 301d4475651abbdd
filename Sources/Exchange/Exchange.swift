// The first file of Exchange replaces this line.
