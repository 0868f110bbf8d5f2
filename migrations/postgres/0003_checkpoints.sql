-- The keys that sign checkpoints, in the order they followed each other. The first one is made on first start; whoever
-- handed over has no secret any more (empty), and the first was handed over by nobody (empty).
CREATE TABLE signing_key (
    number BIGINT PRIMARY KEY,
    fingerprint BYTEA NOT NULL,
    public BYTEA NOT NULL,
    secret BYTEA NOT NULL,
    since BIGINT NOT NULL,
    handed BYTEA NOT NULL
);

-- Where a ledger stood, signed: at each adopted decision and at each export.
CREATE TABLE checkpoint (
    partnership BIGINT NOT NULL REFERENCES partnership (id),
    seq BIGINT NOT NULL,
    link BYTEA NOT NULL,
    at BIGINT NOT NULL,
    key BYTEA NOT NULL, -- a fingerprint
    signature BYTEA NOT NULL,
    PRIMARY KEY (partnership, seq)
);
