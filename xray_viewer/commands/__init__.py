"""What each word of the command line does. Each module is imported only when its word is used."""
