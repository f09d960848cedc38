ALTER TABLE articles ADD COLUMN modified_on TEXT CHECK (modified_on != '');
ALTER TABLE articles ADD COLUMN modified_how TEXT NOT NULL DEFAULT 'not found';
ALTER TABLE articles ADD COLUMN section TEXT CHECK (section != '');
ALTER TABLE articles ADD COLUMN section_how TEXT NOT NULL DEFAULT 'not found';
ALTER TABLE articles ADD COLUMN agencies TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(agencies));
ALTER TABLE articles ADD COLUMN agencies_how TEXT NOT NULL DEFAULT 'not found';

-- Pages or moments of the original, by places in the text: [{at, kind, value, label?}].
ALTER TABLE texts ADD COLUMN locators TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(locators));

-- Where an anchor's words stand in the original, as it is cited: "p. 3", "00:12:04"; NULL where there are no pages or times.
ALTER TABLE anchors ADD COLUMN locator TEXT CHECK (locator != '');

-- Evidence: pictures that came with a version, in the order of the text.
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
