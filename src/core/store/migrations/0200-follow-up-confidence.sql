-- How sure the analysis was of what it suggests; NULL for what a person made, and for what was suggested before.
ALTER TABLE follow_ups ADD COLUMN confidence REAL CHECK (confidence BETWEEN 0 AND 1);
