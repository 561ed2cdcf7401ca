// The one node that numbers the loads: a generation is written by one load alone.
CREATE CONSTRAINT load_name IF NOT EXISTS FOR (l:Load) REQUIRE l.name IS UNIQUE;
