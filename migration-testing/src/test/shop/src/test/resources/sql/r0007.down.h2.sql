-- write remarks in small letters

