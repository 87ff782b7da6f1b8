-- What claims and articles are found by: words as they stand, what they are forms of, names, and marks (kind, status, unit,
-- days). The program makes the words; a claim is told by its place among those of its article's latest version.
DROP TABLE words;
CREATE VIRTUAL TABLE words USING fts5 (
    text, stem, person, organisation, place, origin, outlet, mark,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE claim (
    number  INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (number),
    place   INTEGER NOT NULL
);
CREATE INDEX claim_of_article ON claim (article);

CREATE VIRTUAL TABLE claimed USING fts5 (
    text, stem, person, organisation, place, origin, outlet, mark,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
