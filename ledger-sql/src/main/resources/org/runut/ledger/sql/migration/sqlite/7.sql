-- The words that claims and articles are found by, as they stand in their indexes; nothing is kept here.
CREATE VIRTUAL TABLE claimed_term USING fts5vocab (claimed, instance);
CREATE VIRTUAL TABLE words_term USING fts5vocab (words, instance);
