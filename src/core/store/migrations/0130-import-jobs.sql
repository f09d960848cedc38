-- Imports of many files: what a person asked for, and what has become of it.
CREATE TABLE import_jobs (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL CHECK (label != ''),
  story_id TEXT REFERENCES stories ON DELETE RESTRICT,
  state TEXT NOT NULL
    CHECK (state IN ('counting', 'running', 'paused', 'interrupted', 'cancelled', 'done')),
  -- Why it stopped by itself, in a sentence.
  stopped_because TEXT CHECK (stopped_because != ''),
  -- The files and folders named, as a list of paths; empty again once it is done.
  paths TEXT NOT NULL CHECK (json_valid(paths)),
  started_at TEXT NOT NULL,
  finished_at TEXT
) STRICT;

CREATE TABLE import_files (
  number INTEGER PRIMARY KEY,
  job_id TEXT NOT NULL REFERENCES import_jobs ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name != ''),
  -- Files of a lower rank are read to their end before those of a higher.
  rank INTEGER NOT NULL,
  -- Where it lies, or its bytes where it came without a path; neither is kept once it is read.
  path TEXT,
  bytes BLOB,
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))
) STRICT;

CREATE INDEX import_files_waiting ON import_files (job_id, rank, number) WHERE done = 0;

CREATE INDEX import_files_by_job ON import_files (job_id, done);

-- What became of each source of a file; position counts the sources within it.
CREATE TABLE import_lines (
  file_number INTEGER NOT NULL REFERENCES import_files ON DELETE CASCADE,
  position INTEGER NOT NULL,
  job_id TEXT NOT NULL REFERENCES import_jobs ON DELETE CASCADE,
  place TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('added', 'new-version', 'there-already', 'failed')),
  article_id TEXT REFERENCES articles ON DELETE RESTRICT,
  sentence TEXT,
  PRIMARY KEY (file_number, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX import_lines_by_outcome ON import_lines (job_id, outcome, file_number, position);

-- SHA-256 of the article proper with its white space evened out: the same words are found by it. NULL where not reckoned.
ALTER TABLE versions ADD COLUMN text_sha256 TEXT CHECK (length(text_sha256) = 64);

CREATE INDEX versions_by_text ON versions (text_sha256) WHERE text_sha256 IS NOT NULL;
