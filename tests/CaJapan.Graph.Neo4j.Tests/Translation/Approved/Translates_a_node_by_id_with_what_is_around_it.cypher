MATCH (current:Current)
WITH current.generation AS generation
WITH *, COLLECT {
  CALL (generation) {
    OPTIONAL MATCH (meeting:Node&Meeting {generation: generation, id: $p0})
    OPTIONAL MATCH (:FormerId {generation: generation, id: $p0})-[r:RESOLVES_TO]->(meeting2:Meeting) WHERE meeting IS NULL
    RETURN coalesce(meeting, meeting2) AS meeting3 ORDER BY r.place LIMIT 1
  }
  WITH * WHERE meeting3 IS NOT NULL
  WITH *, COLLECT {
    MATCH (meeting3)-[:HELD_AT]->(place)
    WITH place ORDER BY place.id LIMIT 1
    RETURN [place.id, place.name]
  } AS first, COLLECT {
    MATCH (meeting3)<-[:TO_MEETING]-(delegation)
    WITH DISTINCT delegation
    CALL (delegation) {
      OPTIONAL MATCH (delegation)-[:OF_COUNTRY]->(country)
      RETURN country ORDER BY country.id LIMIT 1
    }
    WITH delegation ORDER BY country.nameSort, delegation.id LIMIT 1001
    RETURN [delegation.id, delegation.name]
  } AS list
  RETURN [meeting3.date, first[0], list]
} AS first2
RETURN [first2[0]]
