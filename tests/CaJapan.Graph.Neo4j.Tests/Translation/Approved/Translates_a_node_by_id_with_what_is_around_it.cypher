MATCH (current:Current)
WITH current.generation AS generation
WITH *, COLLECT {
  OPTIONAL MATCH (meeting:Node&Meeting {generation: generation, id: $p0})
  WITH *, CASE WHEN meeting IS NULL THEN COLLECT {
    MATCH (:FormerId {generation: generation, id: $p0})-[r:RESOLVES_TO]->(meeting2:Meeting)
    RETURN meeting2 ORDER BY r.place LIMIT 1
  }[0] ELSE meeting END AS meeting3 WHERE meeting3 IS NOT NULL
  OPTIONAL MATCH (meeting3)-[:HELD_AT]->(place)
  WITH *, COLLECT {
    MATCH (meeting3)<-[:TO_MEETING]-(delegation)
    OPTIONAL MATCH (delegation)-[:OF_COUNTRY]->(country)
    WITH delegation, country ORDER BY country.nameSort, delegation.id LIMIT 1001
    RETURN [delegation.id, delegation.name]
  } AS list
  RETURN [meeting3.date, CASE WHEN place IS NOT NULL THEN [place.id, place.name] END, list]
} AS first
RETURN [first[0]]
