-- The names that a person accepted somewhere, without going through all that are only suggested.
CREATE INDEX mentions_accepted ON mentions (entity_id) WHERE state = 'accepted';
