-- What people say of themselves, in their own words, for aggregates only. Same number, same meaning in sqlite/.

ALTER TABLE person ADD COLUMN gender    TEXT;
ALTER TABLE person ADD COLUMN age_group TEXT;
ALTER TABLE person ADD COLUMN access    TEXT;   -- a disability or access need
