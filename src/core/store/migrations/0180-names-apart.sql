-- Pairs of names that a person said are two, however alike they are written; the lower id first.
CREATE TABLE names_apart (
  one_id TEXT NOT NULL REFERENCES entities ON DELETE RESTRICT,
  other_id TEXT NOT NULL REFERENCES entities ON DELETE RESTRICT,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX names_apart_by_other ON names_apart (other_id);

-- With the article, so that the articles of a name are counted in the index alone.
DROP INDEX mentions_by_entity;

CREATE INDEX mentions_by_entity ON mentions (entity_id, state, article_id);
