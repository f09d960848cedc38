-- Files that lay in a watched folder before it was watched are known too, so that they come in only when they change.
ALTER TABLE watched_files ADD COLUMN came_in INTEGER NOT NULL DEFAULT 1 CHECK (came_in IN (0, 1));
