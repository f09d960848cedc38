CREATE VIRTUAL TABLE texts_shingles USING fts5 (
  shingles,
  content = '',
  columnsize = 0,
  detail = none,
  tokenize = ascii
);

-- Texts stored before there was this index are taken into it bit by bit, newest first: up to which number is left to do.
INSERT INTO library_facts (name, value)
SELECT 'texts without shingles', max(number) FROM texts HAVING max(number) IS NOT NULL;
