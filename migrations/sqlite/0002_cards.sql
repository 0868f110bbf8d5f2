-- Messages that are kept up to date: what they show, and how far the ledger was when that was last compared.
CREATE TABLE card (
    partnership INTEGER NOT NULL REFERENCES partnership (id),
    reference   TEXT    NOT NULL,
    platform    TEXT    NOT NULL,
    place       TEXT    NOT NULL,
    message     TEXT    NOT NULL,
    shown       TEXT    NOT NULL,           -- a hash of what it shows
    seen        INTEGER NOT NULL,
    due         INTEGER NOT NULL,           -- not edited before
    PRIMARY KEY (partnership, reference, platform, place)
) STRICT, WITHOUT ROWID;
