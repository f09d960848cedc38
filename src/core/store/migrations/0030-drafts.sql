CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories ON DELETE RESTRICT,
  title TEXT NOT NULL CHECK (title != ''),
  made_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX drafts_by_story ON drafts (story_id);

-- What was last typed. Not part of the library's undo: the editor has its own, and versions keep the past.
CREATE TABLE draft_documents (
  draft_id TEXT PRIMARY KEY REFERENCES drafts ON DELETE RESTRICT,
  document TEXT NOT NULL CHECK (json_valid(document)),
  words INTEGER NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE draft_versions (
  id TEXT PRIMARY KEY,
  draft_id TEXT NOT NULL REFERENCES drafts ON DELETE RESTRICT,
  saved_at TEXT NOT NULL,
  name TEXT CHECK (name != ''),
  title TEXT NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document)),
  words INTEGER NOT NULL
) STRICT;
CREATE INDEX draft_versions_by_draft ON draft_versions (draft_id, saved_at DESC);

-- Which quotes and passages a draft's document is tied to, as of its last save.
CREATE TABLE draft_links (
  draft_id TEXT NOT NULL REFERENCES drafts ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('quote', 'citation')),
  target_id TEXT NOT NULL,
  PRIMARY KEY (draft_id, kind, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_links_by_target ON draft_links (target_id);

-- Quoted strings that a person said are to stand as they are, with the reason.
CREATE TABLE draft_dismissals (
  draft_id TEXT NOT NULL REFERENCES drafts ON DELETE RESTRICT,
  text TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason != ''),
  PRIMARY KEY (draft_id, text)
) STRICT, WITHOUT ROWID;
