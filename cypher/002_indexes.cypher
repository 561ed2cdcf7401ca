// For those who ask in Cypher: ids and names without a generation, meetings and sources by day.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX meeting_date IF NOT EXISTS FOR (m:Meeting) ON (m.dateFrom);
CREATE INDEX source_published IF NOT EXISTS FOR (s:Source) ON (s.publishedFrom);
