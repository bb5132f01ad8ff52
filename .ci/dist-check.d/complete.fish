# Prints the completions that fish offers at the end of a line.
complete --do-complete $argv[1]
