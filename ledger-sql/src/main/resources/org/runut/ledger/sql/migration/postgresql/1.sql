-- The tables of sqlite/1.sql for PostgreSQL, in a schema of their own, which is the first of the search path.
DO $$ BEGIN EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I', trim(both '"' from current_setting('search_path'))); END $$;

-- Which script was the last.
CREATE TABLE ledger (version INTEGER NOT NULL);
INSERT INTO ledger (version) VALUES (0);

CREATE TABLE story (
    number   INTEGER PRIMARY KEY,
    id       TEXT COLLATE "C" NOT NULL UNIQUE,
    revision INTEGER NOT NULL
);

-- The articles. A version is what was understood of one text of an article.
CREATE TABLE article (
    number INTEGER PRIMARY KEY,
    id     TEXT COLLATE "C" NOT NULL UNIQUE,
    story  INTEGER REFERENCES story (number), -- null: kept and searchable, in no story
    latest INTEGER,                           -- its latest version
    day    TEXT,                              -- of its signature
    terms  TEXT NOT NULL DEFAULT ''           -- of its signature, a line each: weight, tab, term
) WITH (fillfactor = 90);
CREATE INDEX article_of_story ON article (story);

CREATE TABLE version (
    number   INTEGER PRIMARY KEY,
    article  INTEGER NOT NULL REFERENCES article (number),
    hash     TEXT COLLATE "C" NOT NULL, -- of the text
    format   INTEGER NOT NULL,          -- of the analysis
    analysis BYTEA NOT NULL             -- deflated already
);
ALTER TABLE version ALTER COLUMN analysis SET STORAGE EXTERNAL;
CREATE INDEX version_of_article ON version (article, hash);

-- Which version holds a figure.
CREATE TABLE figure (
    id      TEXT COLLATE "C" PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES version (number)
);

-- From the terms of the signatures to the articles that hold them. The counts change with every article, so a page keeps
-- room for the next ones.
CREATE TABLE term (
    number   INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    term     TEXT COLLATE "C" NOT NULL UNIQUE,
    articles INTEGER NOT NULL
) WITH (fillfactor = 50);
CREATE TABLE posting (
    term    INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (term, article)
);

-- The words of the latest versions, made by the program and the same for every setting of a server.
CREATE TABLE words (
    article INTEGER PRIMARY KEY REFERENCES article (number),
    words   TSVECTOR NOT NULL
);
CREATE INDEX words_of_article ON words USING GIN (words);
