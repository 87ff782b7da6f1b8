-- What stories say in short, so that a list of them need not derive them all. It may be thrown away at any time.
CREATE TABLE summary (
    story   TEXT PRIMARY KEY, -- its id
    stamp   TEXT NOT NULL,    -- of what it was made
    summary TEXT NOT NULL     -- JSON
);
