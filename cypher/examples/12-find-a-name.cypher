// Find a person however the name is spelt: the index forgives a letter.
CALL db.index.fulltext.queryNodes('names', 'muhridin~') YIELD node
WHERE node:Official
RETURN node.id AS id, node.name AS name

// Over the seed texts alone:
// ["official:sirojiddin-muhriddin","Sirojiddin Muhriddin"]
