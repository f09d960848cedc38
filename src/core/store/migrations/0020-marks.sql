-- UTF-16 positions into the version's text, and the words with what stands around them.
CREATE TABLE anchors (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES versions ON DELETE RESTRICT,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" >= start),
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL
) STRICT;
CREATE INDEX anchors_by_version ON anchors (version_id, start);

-- Where an anchor of an older version stands in a newer one; no row: it could not be found there.
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
) STRICT;
CREATE INDEX mentions_by_entity ON mentions (entity_id, state);
CREATE INDEX mentions_by_article ON mentions (article_id, state);
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
  state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected')),
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
) STRICT;
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
