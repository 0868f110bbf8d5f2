-- Sealed answers of open check-ins and anonymous polls, and what is left of them afterwards. Same number, same meaning in
-- postgres/.

-- One sealed ballot a person; member 0 is no member but the key they are sealed with. All of a matter's rows go at once when
-- it closes.
CREATE TABLE ballot (
    partnership INTEGER NOT NULL REFERENCES partnership (id),
    matter      TEXT    NOT NULL,           -- C1, F2
    member      INTEGER NOT NULL,
    at          INTEGER NOT NULL,           -- of two accounts that are joined, the later one counts
    body        BLOB    NOT NULL,
    place       TEXT    NOT NULL,           -- partnership and matter
    PRIMARY KEY (place, member)
) STRICT, WITHOUT ROWID;

-- Answers of closed matters under random ids: no person, no time, no words.
CREATE TABLE answer (
    partnership INTEGER NOT NULL REFERENCES partnership (id),
    matter      TEXT    NOT NULL,
    id          BLOB    NOT NULL,
    sector      INTEGER,                    -- where it is large enough to be shown alone
    scores      TEXT    NOT NULL,
    PRIMARY KEY (partnership, matter, id)
) STRICT, WITHOUT ROWID;
