-- Generated from migrations/. Do not edit.

CREATE TABLE library_facts (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stories (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (title != ''),
  place TEXT CHECK (place != ''),
  created_at TEXT NOT NULL,
  archived_at TEXT
, removed_at TEXT) STRICT;

CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (title != ''),
  title_how TEXT NOT NULL,
  byline TEXT NOT NULL CHECK (json_valid(byline)),
  byline_how TEXT NOT NULL,
  outlet TEXT CHECK (outlet != ''),
  outlet_how TEXT NOT NULL,
  published_on TEXT CHECK (published_on != ''),
  published_how TEXT NOT NULL,
  -- The first moment published_on may mean, in milliseconds since 1970; the import's where it is unknown.
  sort_moment INTEGER NOT NULL,
  url TEXT,
  canonical_url TEXT,
  language TEXT,
  kind TEXT NOT NULL,
  terms_kind TEXT NOT NULL DEFAULT 'on record'
    CHECK (terms_kind IN ('on record', 'background', 'off record', 'embargo')),
  terms_until TEXT,
  imported_at TEXT NOT NULL,
  removed_at TEXT, modified_on TEXT CHECK (modified_on != ''), modified_how TEXT NOT NULL DEFAULT 'not found', section TEXT CHECK (section != ''), section_how TEXT NOT NULL DEFAULT 'not found', agencies TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(agencies)), agencies_how TEXT NOT NULL DEFAULT 'not found',
  CHECK ((terms_kind = 'embargo') = (terms_until IS NOT NULL))
) STRICT;

CREATE INDEX articles_by_moment ON articles (sort_moment DESC, id DESC) WHERE removed_at IS NULL;

CREATE INDEX articles_by_address ON articles (canonical_url) WHERE canonical_url IS NOT NULL;

CREATE TABLE story_articles (
  story_id TEXT NOT NULL REFERENCES stories ON DELETE RESTRICT,
  article_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  added_at TEXT NOT NULL,
  PRIMARY KEY (story_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_articles_by_article ON story_articles (article_id);

CREATE TABLE versions (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  captured_at TEXT NOT NULL,
  media_type TEXT NOT NULL,
  byte_length INTEGER NOT NULL CHECK (byte_length >= 0), facts TEXT CHECK (json_valid(facts)), text_sha256 TEXT CHECK (length(text_sha256) = 64),
  UNIQUE (article_id, number)
) STRICT;

CREATE INDEX versions_by_sha256 ON versions (sha256);

CREATE TABLE originals (
  version_id TEXT PRIMARY KEY REFERENCES versions ON DELETE RESTRICT,
  -- Raw deflate (RFC 1951) of the imported bytes.
  deflated BLOB NOT NULL
) STRICT;

CREATE TABLE texts (
  number INTEGER PRIMARY KEY,
  version_id TEXT NOT NULL UNIQUE REFERENCES versions ON DELETE RESTRICT,
  body TEXT NOT NULL,
  blocks TEXT NOT NULL CHECK (json_valid(blocks))
, locators TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(locators))) STRICT;

CREATE VIRTUAL TABLE texts_search USING fts5 (
  title,
  body,
  content = '',
  contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2"
);

CREATE VIRTUAL TABLE texts_terms USING fts5vocab (texts_search, row);

CREATE TABLE asides (
  version_id TEXT NOT NULL REFERENCES versions ON DELETE RESTRICT,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  reason TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  PRIMARY KEY (version_id, start, "end")
) STRICT, WITHOUT ROWID;

CREATE TABLE anchors (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES versions ON DELETE RESTRICT,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" >= start),
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL
, locator TEXT CHECK (locator != '')) STRICT;

CREATE INDEX anchors_by_version ON anchors (version_id, start);

CREATE TABLE placements (
  anchor_id TEXT NOT NULL REFERENCES anchors ON DELETE CASCADE,
  version_id TEXT NOT NULL REFERENCES versions ON DELETE RESTRICT,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" >= start),
  PRIMARY KEY (version_id, anchor_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX placements_by_anchor ON placements (anchor_id);

CREATE TABLE entities (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL CHECK (type IN ('PERSON', 'ORG', 'PLACE', 'OTHER')),
  name TEXT NOT NULL CHECK (name != ''),
  folded_name TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

CREATE INDEX entities_by_name ON entities (folded_name);

CREATE TABLE entity_aliases (
  entity_id TEXT NOT NULL REFERENCES entities ON DELETE RESTRICT,
  alias TEXT NOT NULL CHECK (alias != ''),
  folded_alias TEXT NOT NULL,
  PRIMARY KEY (entity_id, alias)
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_aliases_by_name ON entity_aliases (folded_alias);

CREATE TABLE entity_roles (
  entity_id TEXT NOT NULL REFERENCES entities ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (title != ''),
  from_day TEXT,
  until_day TEXT,
  PRIMARY KEY (entity_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE mentions (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  entity_id TEXT NOT NULL REFERENCES entities ON DELETE RESTRICT,
  anchor_id TEXT NOT NULL REFERENCES anchors ON DELETE RESTRICT,
  -- The role that this article gives: "chair of the harbour board".
  role TEXT,
  state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected'))
, confidence REAL CHECK (confidence BETWEEN 0 AND 1)) STRICT;

CREATE INDEX mentions_by_anchor ON mentions (anchor_id);

CREATE TABLE quotes (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  anchor_id TEXT NOT NULL REFERENCES anchors ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('full', 'fragment', 'scare', 'title', 'indirect')),
  speaker_id TEXT REFERENCES entities ON DELETE RESTRICT,
  speaker TEXT CHECK (speaker != ''),
  cue TEXT,
  role TEXT,
  via TEXT,
  anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
  terms_kind TEXT NOT NULL DEFAULT 'on record'
    CHECK (terms_kind IN ('on record', 'background', 'off record', 'embargo')),
  terms_until TEXT,
  state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected')), confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  CHECK ((terms_kind = 'embargo') = (terms_until IS NOT NULL))
) STRICT;

CREATE INDEX quotes_by_article ON quotes (article_id, state);

CREATE INDEX quotes_by_speaker ON quotes (speaker_id);

CREATE INDEX quotes_by_anchor ON quotes (anchor_id);

CREATE TABLE events (
  id TEXT PRIMARY KEY,
  -- Only for events that stand on no article; the others belong to the stories of their articles.
  story_id TEXT REFERENCES stories ON DELETE RESTRICT,
  title TEXT NOT NULL CHECK (title != ''),
  edtf TEXT NOT NULL CHECK (edtf != ''),
  state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected')),
  made_at TEXT NOT NULL
, confidence REAL CHECK (confidence BETWEEN 0 AND 1)) STRICT;

CREATE INDEX events_by_story ON events (story_id);

CREATE TABLE event_supports (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES events ON DELETE RESTRICT,
  article_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  -- The passage, usually a sentence, and the date expression in it where there is one.
  anchor_id TEXT NOT NULL REFERENCES anchors ON DELETE RESTRICT,
  date_anchor_id TEXT REFERENCES anchors ON DELETE RESTRICT,
  edtf TEXT NOT NULL CHECK (edtf != '')
) STRICT;

CREATE INDEX event_supports_by_event ON event_supports (event_id);

CREATE INDEX event_supports_by_article ON event_supports (article_id);

CREATE INDEX event_supports_by_anchor ON event_supports (anchor_id);

CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  anchor_id TEXT NOT NULL REFERENCES anchors ON DELETE RESTRICT,
  body TEXT NOT NULL CHECK (body != ''),
  made_at TEXT NOT NULL
) STRICT;

CREATE INDEX notes_by_article ON notes (article_id);

CREATE INDEX notes_by_anchor ON notes (anchor_id);

CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories ON DELETE RESTRICT,
  title TEXT NOT NULL CHECK (title != ''),
  made_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE INDEX drafts_by_story ON drafts (story_id);

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

CREATE TABLE draft_links (
  draft_id TEXT NOT NULL REFERENCES drafts ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('quote', 'citation')),
  target_id TEXT NOT NULL,
  PRIMARY KEY (draft_id, kind, target_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX draft_links_by_target ON draft_links (target_id);

CREATE TABLE changes (
  number INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  made_at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE change_rows (
  number INTEGER PRIMARY KEY,
  change_number INTEGER NOT NULL REFERENCES changes ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE INDEX change_rows_by_change ON change_rows (change_number);

CREATE INDEX mentions_by_article ON mentions (article_id, state, entity_id);

CREATE TABLE silences (
  story_id TEXT NOT NULL REFERENCES stories ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind != ''),
  about TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason != ''),
  PRIMARY KEY (story_id, kind, about)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE texts_shingles USING fts5 (
  shingles,
  content = '',
  columnsize = 0,
  detail = none,
  tokenize = ascii
);

CREATE TABLE images (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES versions ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 0),
  -- The UTF-16 offset of the block before which it stands.
  "at" INTEGER NOT NULL CHECK ("at" >= 0),
  media_type TEXT NOT NULL,
  alt TEXT CHECK (alt != ''),
  bytes BLOB NOT NULL,
  UNIQUE (version_id, position)
) STRICT;

CREATE TABLE left_behind (
  anchor_id TEXT NOT NULL REFERENCES anchors ON DELETE CASCADE,
  version_id TEXT NOT NULL REFERENCES versions ON DELETE RESTRICT,
  PRIMARY KEY (version_id, anchor_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX left_behind_by_anchor ON left_behind (anchor_id);

CREATE TABLE fetches (
  version_id TEXT PRIMARY KEY REFERENCES versions ON DELETE RESTRICT,
  asked TEXT NOT NULL CHECK (asked != ''),
  hops TEXT NOT NULL CHECK (json_valid(hops)),
  finished_at TEXT NOT NULL,
  content_type TEXT
) STRICT;

CREATE TABLE watched_folders (
  id TEXT PRIMARY KEY,
  path TEXT NOT NULL UNIQUE CHECK (path != ''),
  story_id TEXT REFERENCES stories ON DELETE SET NULL,
  since TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE watched_files (
  folder_id TEXT NOT NULL REFERENCES watched_folders ON DELETE CASCADE,
  path TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  modified_ms INTEGER NOT NULL,
  taken_at TEXT NOT NULL, came_in INTEGER NOT NULL DEFAULT 1 CHECK (came_in IN (0, 1)),
  PRIMARY KEY (folder_id, path)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX versions_by_text ON versions (text_sha256) WHERE text_sha256 IS NOT NULL;

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

CREATE TABLE reprints (
  one_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  other_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  shared INTEGER NOT NULL CHECK (shared > 0),
  one_size INTEGER NOT NULL CHECK (one_size >= shared),
  other_size INTEGER NOT NULL CHECK (other_size >= shared),
  PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX reprints_by_other ON reprints (other_id);

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

CREATE TABLE follow_ups (
  id TEXT PRIMARY KEY,
  -- Only for those that stand on no article; the others belong to the stories of their articles.
  story_id TEXT REFERENCES stories ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('scheduled', 'promise', 'request', 'question')),
  title TEXT NOT NULL CHECK (title != ''),
  who_id TEXT REFERENCES entities ON DELETE RESTRICT,
  who TEXT CHECK (who != ''),
  due TEXT CHECK (due != ''),
  state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected')),
  progress TEXT NOT NULL CHECK (progress IN ('open', 'done', 'dropped')),
  -- What came of it; of a request, what came back.
  outcome TEXT CHECK (outcome != ''),
  reply TEXT CHECK (reply IN ('asked', 'answered', 'declined', 'silent')),
  asked_on TEXT CHECK (asked_on != ''),
  answered_on TEXT CHECK (answered_on != ''),
  made_at TEXT NOT NULL, confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  CHECK (progress = 'open' OR state <> 'suggested'),
  CHECK (kind = 'request' OR (reply IS NULL AND asked_on IS NULL AND answered_on IS NULL))
) STRICT;

CREATE INDEX follow_ups_by_state ON follow_ups (state, due);

CREATE INDEX follow_ups_by_story ON follow_ups (story_id);

CREATE INDEX follow_ups_by_who ON follow_ups (who_id);

CREATE TABLE follow_up_supports (
  id TEXT PRIMARY KEY,
  follow_up_id TEXT NOT NULL REFERENCES follow_ups ON DELETE RESTRICT,
  article_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  anchor_id TEXT NOT NULL REFERENCES anchors ON DELETE RESTRICT
) STRICT;

CREATE INDEX follow_up_supports_by_follow_up ON follow_up_supports (follow_up_id);

CREATE INDEX follow_up_supports_by_article ON follow_up_supports (article_id);

CREATE INDEX follow_up_supports_by_anchor ON follow_up_supports (anchor_id);

CREATE TABLE names_apart (
  one_id TEXT NOT NULL REFERENCES entities ON DELETE RESTRICT,
  other_id TEXT NOT NULL REFERENCES entities ON DELETE RESTRICT,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX names_apart_by_other ON names_apart (other_id);

CREATE INDEX mentions_by_entity ON mentions (entity_id, state, article_id);

CREATE INDEX mentions_accepted ON mentions (entity_id) WHERE state = 'accepted';
