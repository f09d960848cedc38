-- What the library knows of itself: `sample` is 1 while it holds nothing but the sample story.
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
) STRICT;

-- An article that was taken out keeps its row (removed_at), so that this can be undone.
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
  removed_at TEXT,
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

-- Evidence: rows of versions, originals and texts are written once and never change.
CREATE TABLE versions (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  captured_at TEXT NOT NULL,
  media_type TEXT NOT NULL,
  byte_length INTEGER NOT NULL CHECK (byte_length >= 0),
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
) STRICT;

-- What search finds: the newest version of each article, by texts.number. The words are kept in texts alone.
CREATE VIRTUAL TABLE texts_search USING fts5 (
  title,
  body,
  content = '',
  contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE texts_terms USING fts5vocab (texts_search, row);

-- Blocks that are not the article; active = 0: a person took them back in.
CREATE TABLE asides (
  version_id TEXT NOT NULL REFERENCES versions ON DELETE RESTRICT,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  reason TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  PRIMARY KEY (version_id, start, "end")
) STRICT, WITHOUT ROWID;
