-- How sure the analysis was of what it suggests; NULL for what a person marked, and for what was suggested before.
ALTER TABLE mentions ADD COLUMN confidence REAL CHECK (confidence BETWEEN 0 AND 1);

ALTER TABLE quotes ADD COLUMN confidence REAL CHECK (confidence BETWEEN 0 AND 1);

ALTER TABLE events ADD COLUMN confidence REAL CHECK (confidence BETWEEN 0 AND 1);
