-- Passages of an older copy that a person said have no place in a newer one: they stay with the older.
CREATE TABLE left_behind (
  anchor_id TEXT NOT NULL REFERENCES anchors ON DELETE CASCADE,
  version_id TEXT NOT NULL REFERENCES versions ON DELETE RESTRICT,
  PRIMARY KEY (version_id, anchor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX left_behind_by_anchor ON left_behind (anchor_id);
