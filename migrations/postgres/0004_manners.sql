-- What manners remember of a person. Same number, same meaning in sqlite/.

ALTER TABLE person ADD COLUMN muted  BIGINT;  -- no reminders before this instant
ALTER TABLE person ADD COLUMN digest TEXT;      -- the day, by their own calendar, of their last digest

DELETE FROM memory WHERE platform = 'console' AND (name LIKE 'mute/%' OR name LIKE 'digest/%');
