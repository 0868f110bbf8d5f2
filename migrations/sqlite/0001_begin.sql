-- Instants are milliseconds since the epoch (UTC), flags are 0 or 1, JSON is TEXT. Same number, same meaning in postgres/.

CREATE TABLE partnership (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    seq      INTEGER NOT NULL,              -- the last ledger entry, 0 before the first
    rev      INTEGER NOT NULL,              -- counts changes of its people
    link     BLOB    NOT NULL,              -- the chain's last link
    next_due INTEGER
) STRICT;
CREATE INDEX partnership_due ON partnership (next_due, id) WHERE next_due IS NOT NULL;

CREATE TABLE ledger (
    partnership INTEGER NOT NULL REFERENCES partnership (id),
    seq         INTEGER NOT NULL,
    bytes       TEXT    NOT NULL,           -- exactly what is hashed
    salt        BLOB    NOT NULL,
    link        BLOB    NOT NULL,
    PRIMARY KEY (partnership, seq)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER ledger_keeps_rows BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_loses_nothing BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TABLE text (
    partnership INTEGER NOT NULL REFERENCES partnership (id),
    id          INTEGER NOT NULL,
    salt        BLOB    NOT NULL,
    body        TEXT    NOT NULL,
    language    TEXT    NOT NULL,
    author      INTEGER,                    -- a member's number
    personal    INTEGER NOT NULL,
    PRIMARY KEY (partnership, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_personal ON text (partnership, author) WHERE personal = 1;

CREATE TABLE person (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL,
    zone     TEXT,
    quiet    TEXT,
    weekend  TEXT,
    language TEXT
) STRICT;

CREATE TABLE account (
    platform  TEXT    NOT NULL,
    id        TEXT    NOT NULL,
    person    INTEGER NOT NULL REFERENCES person (id),
    name      TEXT    NOT NULL,
    reachable INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (platform, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_person ON account (person);

CREATE TABLE member (
    partnership INTEGER NOT NULL REFERENCES partnership (id),
    member      INTEGER NOT NULL,
    person      INTEGER REFERENCES person (id),     -- nobody once erased
    PRIMARY KEY (partnership, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_person ON member (person) WHERE person IS NOT NULL;

-- What must be unique beyond one partnership, so keyed by value.
CREATE TABLE claim (
    kind        TEXT    NOT NULL,
    value       TEXT    NOT NULL,
    partnership INTEGER REFERENCES partnership (id),
    person      INTEGER REFERENCES person (id),
    detail      INTEGER NOT NULL,
    expires     INTEGER,
    PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_partnership ON claim (partnership) WHERE partnership IS NOT NULL;
CREATE INDEX claim_person ON claim (person) WHERE person IS NOT NULL;
CREATE INDEX claim_expires ON claim (expires) WHERE expires IS NOT NULL;

CREATE TABLE inbound (
    key TEXT    NOT NULL PRIMARY KEY,
    at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE queue (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    partnership INTEGER NOT NULL REFERENCES partnership (id),
    item        TEXT    NOT NULL
) STRICT;

-- One row per target that was ever written to: due is its first row's time (a person: the earliest of all its rows).
CREATE TABLE lane (
    lane    TEXT    NOT NULL PRIMARY KEY,   -- room/PLATFORM/ID, account/PLATFORM/ID or person/ID
    due     INTEGER,
    dead    INTEGER NOT NULL DEFAULT 0,
    dead_at INTEGER,
    why     TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX lane_due ON lane (due, lane) WHERE due IS NOT NULL AND dead = 0;
CREATE INDEX lane_dead ON lane (lane) WHERE dead = 1;

CREATE TABLE outbox (
    id            INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused: platforms get it as their key
    lane          TEXT    NOT NULL,
    person        INTEGER REFERENCES person (id),
    partnership   INTEGER REFERENCES partnership (id),
    state         INTEGER NOT NULL DEFAULT 0,        -- 0 waiting, 1 delivered, 2 parked
    due           INTEGER NOT NULL,
    not_before    INTEGER NOT NULL,
    urgency       INTEGER NOT NULL,
    topic         TEXT    NOT NULL,
    notice        TEXT    NOT NULL,
    reply_to      TEXT,
    private       INTEGER NOT NULL,
    created       INTEGER NOT NULL,
    attempts      INTEGER NOT NULL DEFAULT 0,
    first_attempt INTEGER,
    parts         TEXT,
    sent          TEXT,
    why           TEXT
) STRICT;
CREATE INDEX outbox_waiting ON outbox (lane, id) WHERE state = 0;
CREATE INDEX outbox_parked ON outbox (id) WHERE state = 2;
CREATE INDEX outbox_delivered ON outbox (created) WHERE state = 1;
CREATE INDEX outbox_person ON outbox (person) WHERE person IS NOT NULL;

-- Which of the bot's messages is about what, for replies.
CREATE TABLE message (
    platform    TEXT    NOT NULL,
    id          TEXT    NOT NULL,
    partnership INTEGER,
    refs        TEXT    NOT NULL,
    topic       TEXT    NOT NULL,
    PRIMARY KEY (platform, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE memory (
    platform TEXT NOT NULL,
    name     TEXT NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (platform, name)
) STRICT, WITHOUT ROWID;
