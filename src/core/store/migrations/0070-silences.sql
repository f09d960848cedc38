-- What a person said of findings holds for the whole story, and is of several kinds.
CREATE TABLE silences (
  story_id TEXT NOT NULL REFERENCES stories ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind != ''),
  about TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason != ''),
  PRIMARY KEY (story_id, kind, about)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO silences (story_id, kind, about, reason)
  SELECT story_id, CASE reason WHEN 'Not a quotation' THEN 'not-a-quotation' ELSE 'kept' END, text, reason
  FROM draft_dismissals JOIN drafts ON drafts.id = draft_id;
DELETE FROM changes WHERE number IN (SELECT change_number FROM change_rows WHERE table_name = 'draft_dismissals');
DROP TABLE draft_dismissals;
