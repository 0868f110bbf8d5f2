-- The keys that sign checkpoints, in the order they followed each other. The first one is made on first start; whoever
-- handed over has no secret any more (empty), and the first was handed over by nobody (empty).
CREATE TABLE signing_key (
    number      INTEGER PRIMARY KEY,
    fingerprint BLOB    NOT NULL,
    public      BLOB    NOT NULL,
    secret      BLOB    NOT NULL,
    since       INTEGER NOT NULL,
    handed      BLOB    NOT NULL
) STRICT;

-- Where a ledger stood, signed: at each adopted decision and at each export.
CREATE TABLE checkpoint (
    partnership INTEGER NOT NULL REFERENCES partnership (id),
    seq         INTEGER NOT NULL,
    link        BLOB    NOT NULL,
    at          INTEGER NOT NULL,
    key         BLOB    NOT NULL,           -- a fingerprint
    signature   BLOB    NOT NULL,
    PRIMARY KEY (partnership, seq)
) STRICT, WITHOUT ROWID;
