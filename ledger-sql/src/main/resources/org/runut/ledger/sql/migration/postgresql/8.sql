-- Beginnings are read from the indexes as they are; the program fills them anew, as it does in every database.
DELETE FROM words;
DELETE FROM claimed;
DELETE FROM claim;
