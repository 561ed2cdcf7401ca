// What makes the graph one: an id is there once in each generation. Every query enters here.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE (n.generation, n.id) IS UNIQUE;

// Ids from before a merge or a change of name lead to what they name now.
CREATE INDEX former_id IF NOT EXISTS FOR (f:FormerId) ON (f.generation, f.id);

// The one node that says which generation answers, and the record of these files.
CREATE CONSTRAINT current_name IF NOT EXISTS FOR (c:Current) REQUIRE c.name IS UNIQUE;
CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE m.name IS UNIQUE;
