-- The articles. A version is what was understood of one text of an article.
CREATE TABLE article (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    story  INTEGER REFERENCES story (number), -- null: kept and searchable, in no story
    latest INTEGER,                           -- its latest version
    day    TEXT,                              -- of its signature
    terms  TEXT NOT NULL DEFAULT ''           -- of its signature, a line each: weight, tab, term
);
CREATE INDEX article_of_story ON article (story);

CREATE TABLE version (
    number   INTEGER PRIMARY KEY,
    article  INTEGER NOT NULL REFERENCES article (number),
    hash     TEXT NOT NULL,    -- of the text
    format   INTEGER NOT NULL, -- of the analysis
    analysis BLOB NOT NULL
);
CREATE INDEX version_of_article ON version (article, hash);

-- A story is derived from its articles; only who belongs to it is kept. The revision grows with every change.
CREATE TABLE story (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL
);

-- Which version holds a figure.
CREATE TABLE figure (
    id      TEXT PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES version (number)
) WITHOUT ROWID;

-- From the terms of the signatures to the articles that hold them, the latest article first.
CREATE TABLE term (
    number   INTEGER PRIMARY KEY,
    term     TEXT NOT NULL UNIQUE,
    articles INTEGER NOT NULL
);
CREATE TABLE posting (
    term    INTEGER NOT NULL REFERENCES term (number),
    article INTEGER NOT NULL REFERENCES article (number),
    PRIMARY KEY (term, article DESC)
) WITHOUT ROWID;

-- The words of the latest versions, by the number of the article; the text itself is in the analysis.
CREATE VIRTUAL TABLE words USING fts5 (
    title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
