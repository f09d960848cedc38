-- A story whose making was taken back keeps its row, as articles and drafts do: what was written in it must not be lost.
ALTER TABLE stories ADD COLUMN removed_at TEXT;
