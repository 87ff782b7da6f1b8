-- Beginnings of three letters are in the indexes as words are: thousands of words begin alike. The program fills them anew.
DELETE FROM claim;
DROP TABLE words;
DROP TABLE claimed;
CREATE VIRTUAL TABLE words USING fts5 (
    text, stem, person, organisation, place, origin, outlet, mark,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2',
    prefix = '3'
);
CREATE VIRTUAL TABLE claimed USING fts5 (
    text, stem, person, organisation, place, origin, outlet, mark,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2',
    prefix = '3'
);
