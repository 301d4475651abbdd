// The first file of TextLayout replaces this line.
