-- Evidence: what each copy said of itself (headline, byline, days …), each with how it was known; NULL for copies kept before.
ALTER TABLE versions ADD COLUMN facts TEXT CHECK (json_valid(facts));
