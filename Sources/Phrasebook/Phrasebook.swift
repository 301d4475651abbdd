// The first file of Phrasebook replaces this line.
