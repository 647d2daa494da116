-- forget the places
-- irreversible, because nobody knows where a plate was

