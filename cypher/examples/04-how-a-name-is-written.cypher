// How each source writes the name of one person.
MATCH (:Official {id: 'official:vepa-hajiyev'})<-[:NAME_OF]-(n:Name)
OPTIONAL MATCH (n)-[:STATED_IN]->(s:Source)
WITH n, s ORDER BY n.position, s.id
RETURN n.text AS name, n.kind AS kind, collect(s.id) AS sources

// Over the seed texts alone:
// ["Vepa Hajiyev","PREFERRED",["source:s001"]]
// ["Vepa Khajiyev","ROMANIZED",["source:s000"]]
