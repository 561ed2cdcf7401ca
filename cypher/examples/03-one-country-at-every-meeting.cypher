// Everybody who is known to have been at a meeting for Turkmenistan, and in what office.
MATCH (m:Meeting)<-[:AT_MEETING]-(p:Participation)-[:PART_OF]->(:Delegation)-[:OF_COUNTRY]->(:Country {code: 'TM'})
OPTIONAL MATCH (p)-[:BY_OFFICIAL]->(o)
OPTIONAL MATCH (p)-[:AS_ROLE]->(r)
RETURN m.date AS date, m.name AS meeting, coalesce(o.name, '(not named)') AS official, r.name AS role, p.capacity AS capacity ORDER BY m.dateFrom, p.position

// Over the seed texts alone:
// ["2018-01-26","12th Senior Officials' Meeting","Vepa Hajiyev","Deputy Minister of Foreign Affairs of Turkmenistan","HEAD"]
// ["2021-06-16","14th Senior Officials' Meeting","Vepa Hajiyev","Deputy Minister of Foreign Affairs of Turkmenistan","HEAD"]
// ["2022-12-24","9th Foreign Ministers' Meeting","Rashid Meredov","Minister of Foreign Affairs of Turkmenistan","HEAD"]
