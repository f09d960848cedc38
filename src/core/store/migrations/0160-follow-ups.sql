-- What a reporter has to come back to: what an article announces, whom to hear from, what to find out.
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
  made_at TEXT NOT NULL,
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
