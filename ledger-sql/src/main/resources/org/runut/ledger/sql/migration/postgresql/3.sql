-- A story that became part of another leads to it; it holds no articles then.
ALTER TABLE story ADD COLUMN leads INTEGER REFERENCES story (number);
CREATE INDEX story_leading ON story (leads) WHERE leads IS NOT NULL;

-- The latest articles of a story are asked for.
DROP INDEX article_of_story;
CREATE INDEX article_of_story ON article (story, number);
