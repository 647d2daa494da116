-- shorten the names

