-- What those who serve the ledger note beside its articles: accounts, what people did, what they follow. Only ever added to.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    kind   TEXT COLLATE "C" NOT NULL,
    at     TEXT NOT NULL, -- ISO 8601, UTC
    line   TEXT NOT NULL  -- as whoever noted it writes it
);
CREATE INDEX journal_of_kind ON journal (kind, number);
