// Who represented Japan at each Senior Officials' Meeting?
MATCH (m:Meeting)-[:IN_SERIES]->(:Series {id: 'series:som'})
OPTIONAL MATCH (m)<-[:TO_MEETING]-(:Delegation)-[:HEADED_BY]->(p)-[:BY_OFFICIAL]->(o), (p)-[:PART_OF]->()-[:OF_COUNTRY]->(:Country {code: 'JP'})
RETURN m.ordinal AS som, m.date AS date, o.name AS head ORDER BY m.dateFrom

// Over the seed texts alone:
// [11,"2016-03-25",null]
// [12,"2018-01-26","Toshihiro Aiki"]
// [14,"2021-06-16","Tokuda Shuichi"]
