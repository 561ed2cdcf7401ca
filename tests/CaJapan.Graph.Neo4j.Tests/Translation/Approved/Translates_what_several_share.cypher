MATCH (current:Current)
WITH current.generation AS generation
WITH *, COLLECT {
  UNWIND range(0, size($p0) - 1) AS i
  OPTIONAL MATCH (official:Node&Official {generation: generation, id: $p0[i]})
  WITH *, CASE WHEN official IS NULL THEN COLLECT {
    MATCH (:FormerId {generation: generation, id: $p0[i]})-[r:RESOLVES_TO]->(official2:Official)
    RETURN official2 ORDER BY r.place LIMIT 1
  }[0] ELSE official END AS official3 WHERE official3 IS NOT NULL
  MATCH (official3)-[:ATTENDED]->(meeting)
  WITH meeting, count(DISTINCT i) AS times WHERE times = size($p0)
  WITH meeting ORDER BY -meeting.dateOrder, meeting.id LIMIT 1001
  RETURN [meeting.id, meeting.name]
} AS list
RETURN [list]
