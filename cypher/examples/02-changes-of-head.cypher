// At which meeting of a series did a country send somebody else than the last time it is known to have sent anybody?
MATCH (r:Representation)-[:AT_MEETING]->(m:Meeting)-[:IN_SERIES]->(s:Series), (r)-[:OF_COUNTRY]->(c:Country)
WHERE r.change = 'CHANGED'
OPTIONAL MATCH (r)-[:COMPARED_WITH]->(before)
RETURN s.name AS series, c.name AS country, m.ordinal AS meeting, before.ordinal AS comparedWith, r.unknownBetween AS notKnownBetween ORDER BY series, country, m.dateFrom

// Over the seed texts alone:
// ["Senior Officials' Meeting","Japan",14,12,[13]]
// ["Senior Officials' Meeting","Kyrgyzstan",14,12,[13]]
// ["Senior Officials' Meeting","Tajikistan",14,12,[13]]
// ["Senior Officials' Meeting","Uzbekistan",14,12,[13]]
