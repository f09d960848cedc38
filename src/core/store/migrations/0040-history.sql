-- One row a change that a person made; its rows say what each table row was before and is after.
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
