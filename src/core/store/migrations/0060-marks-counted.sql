-- With the entity in it the names of an article are counted in the index alone.
DROP INDEX mentions_by_article;
CREATE INDEX mentions_by_article ON mentions (article_id, state, entity_id);
