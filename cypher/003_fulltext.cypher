// CALL db.index.fulltext.queryNodes('names', 'muhriddin~') finds entities by any of their names, 'texts' what sources say.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.searchNames];
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Fact|Source|Dispute) ON EACH [n.summary, n.title, n.question];
