// accessors
