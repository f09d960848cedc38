-- Evidence: how a version was got from the web. hops: [{address, status, note}].
CREATE TABLE fetches (
  version_id TEXT PRIMARY KEY REFERENCES versions ON DELETE RESTRICT,
  asked TEXT NOT NULL CHECK (asked != ''),
  hops TEXT NOT NULL CHECK (json_valid(hops)),
  finished_at TEXT NOT NULL,
  content_type TEXT
) STRICT;

-- Folders whose new and changed files come in by themselves. One that is not watched any more keeps its row, and what came of it.
CREATE TABLE watched_folders (
  id TEXT PRIMARY KEY,
  path TEXT NOT NULL UNIQUE CHECK (path != ''),
  story_id TEXT REFERENCES stories ON DELETE SET NULL,
  since TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- Each file of a watched folder as it was when it came in: another size or time means that it changed.
CREATE TABLE watched_files (
  folder_id TEXT NOT NULL REFERENCES watched_folders ON DELETE CASCADE,
  path TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  modified_ms INTEGER NOT NULL,
  taken_at TEXT NOT NULL,
  PRIMARY KEY (folder_id, path)
) STRICT, WITHOUT ROWID;
