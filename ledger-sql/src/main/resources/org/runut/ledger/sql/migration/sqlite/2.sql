-- When a version came to the ledger (ISO 8601; null: before ledgers noted it), and what made its analysis (null: not known).
ALTER TABLE version ADD COLUMN added TEXT;
ALTER TABLE version ADD COLUMN maker TEXT;
CREATE INDEX version_of_maker ON version (maker);

-- What people decided, in the order in which it came. Only ever added to.
CREATE TABLE decision (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    format   INTEGER NOT NULL,
    decision TEXT NOT NULL -- JSON
);

-- What a decision is about: ids of articles, or nothing where it is about all stories.
CREATE TABLE subject (
    subject  TEXT NOT NULL,
    decision INTEGER NOT NULL REFERENCES decision (number),
    PRIMARY KEY (subject, decision)
) WITHOUT ROWID;
CREATE INDEX subject_of_decision ON subject (decision);
