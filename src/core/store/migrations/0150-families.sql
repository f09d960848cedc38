-- Of the newest version of each article: what reprints of it are found by.
CREATE TABLE sketches (
  article_id TEXT PRIMARY KEY REFERENCES articles ON DELETE RESTRICT,
  text_number INTEGER NOT NULL UNIQUE REFERENCES texts ON DELETE RESTRICT,
  -- How many shingles the index keeps of it.
  kept INTEGER NOT NULL CHECK (kept >= 0),
  -- The same for the same words; NULL for a text without any.
  fingerprint TEXT CHECK (fingerprint != ''),
  -- The agency that its dateline or its last lines name.
  credit TEXT CHECK (credit != '')
) STRICT, WITHOUT ROWID;

CREATE INDEX sketches_by_fingerprint ON sketches (fingerprint, article_id) WHERE fingerprint IS NOT NULL;

CREATE VIRTUAL TABLE texts_sketches USING fts5 (
  kept,
  content = '',
  columnsize = 0,
  detail = none,
  tokenize = ascii
);

-- Two articles that have words in common, in shingles: found by Stet, from the newest versions.
CREATE TABLE reprints (
  one_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  other_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  shared INTEGER NOT NULL CHECK (shared > 0),
  one_size INTEGER NOT NULL CHECK (one_size >= shared),
  other_size INTEGER NOT NULL CHECK (other_size >= shared),
  PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX reprints_by_other ON reprints (other_id);

-- What a person says, which holds whatever the words say: two articles are not of one family, or they are.
CREATE TABLE family_splits (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  other_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE family_joins (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  other_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

-- Texts stored before there was this index are taken into it bit by bit, newest first: up to which number is left to do.
INSERT INTO library_facts (name, value)
SELECT 'texts without sketches', max(number) FROM texts HAVING max(number) IS NOT NULL;
