-- Sealed answers of open check-ins and anonymous polls, and what is left of them afterwards. Same number, same meaning in
-- sqlite/.

-- One sealed ballot a person; member 0 is no member but the key they are sealed with. Each matter has a partition of its own,
-- which is truncated and dropped when it closes: no old row version is left.
CREATE TABLE ballot (
    partnership BIGINT NOT NULL,
    matter      TEXT   NOT NULL,            -- C1, F2
    member      BIGINT NOT NULL,
    at          BIGINT NOT NULL,            -- of two accounts that are joined, the later one counts
    body        BYTEA  NOT NULL,
    place       TEXT   NOT NULL,            -- partnership and matter, by which it is partitioned
    PRIMARY KEY (place, member)
) PARTITION BY LIST (place);

-- Answers of closed matters under random ids: no person, no time, no words.
CREATE TABLE answer (
    partnership BIGINT NOT NULL REFERENCES partnership (id),
    matter      TEXT   NOT NULL,
    id          BYTEA  NOT NULL,
    sector      BIGINT,                     -- where it is large enough to be shown alone
    scores      TEXT   NOT NULL,
    PRIMARY KEY (partnership, matter, id)
);
