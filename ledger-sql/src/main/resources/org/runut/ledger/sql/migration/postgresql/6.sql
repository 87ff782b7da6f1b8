-- What claims and articles are found by: words as they stand, what they are forms of, names, and marks (kind, status, unit,
-- days). The program makes the words; a claim is told by its place among those of its article's latest version.
DELETE FROM words;
ALTER TABLE words RENAME COLUMN article TO number;

CREATE TABLE claim (
    number  INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (number),
    place   INTEGER NOT NULL
);
CREATE INDEX claim_of_article ON claim (article);

CREATE TABLE claimed (
    number INTEGER PRIMARY KEY, -- of the claim
    words  TSVECTOR NOT NULL
);
CREATE INDEX words_of_claim ON claimed USING GIN (words);
