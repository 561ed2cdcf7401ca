// Who is seen in a post, from when to when.
MATCH (r:Role {id: 'role:jp-special-representative-central-asia'})<-[:OF_ROLE]-(t:Tenure)-[:HELD_BY]->(o:Official)
RETURN o.name AS official, t.observedFrom AS firstSeen, t.observedTo AS lastSeen, t.from AS since, t.to AS until ORDER BY t.observedFrom

// Over the seed texts alone:
// ["Toshihiro Aiki","2018-01-26","2018-01-26",null,null]
// ["Tokuda Shuichi","2021-06-16","2021-06-16",null,null]
