MATCH (current:Current)
WITH current.generation AS generation
WITH *, COLLECT {
  WITH COLLECT {
    UNWIND range(0, size($p0) - 1) AS i
    OPTIONAL MATCH (node:Node&Entity {generation: generation, id: $p0[i]})
    WITH *, CASE WHEN node IS NULL THEN COLLECT {
      MATCH (:FormerId {generation: generation, id: $p0[i]})-[r:RESOLVES_TO]->(node2:Entity)
      RETURN node2 ORDER BY r.place LIMIT 1
    }[0] ELSE node END AS node3
    WITH * WHERE node3 IS NOT NULL
    WITH node3, min(i) AS place
    RETURN node3 ORDER BY place
  } AS given
  WITH given[..2000] AS level, size(given) > 2000 AS truncated
  WITH *, COLLECT {
    UNWIND level AS node4
    WITH node4 ORDER BY node4.id
    WITH *, COLLECT {
      MATCH (node4)-[r2:ATTENDED]-(neighbour:Entity) WHERE neighbour <> node4
      WITH neighbour, min([type(r2), startNode(r2) <> node4]) AS way
      RETURN neighbour ORDER BY way, neighbour.id LIMIT $p2 + 1
    } AS neighbours
    RETURN neighbours
  } AS around
  WITH *, COLLECT {
    UNWIND range(0, size(around) - 1) AS i2
    UNWIND range(0, size(around[i2][..$p2]) - 1) AS j
    WITH around[i2][j] AS neighbour2, i2, j WHERE NOT neighbour2 IN level
    WITH neighbour2, min([i2, j]) AS place2
    RETURN neighbour2 ORDER BY place2
  } AS fresh
  WITH level + fresh[..2000 - size(level)] AS seen, fresh[..2000 - size(level)] AS level2, truncated OR any(neighbours2 IN around WHERE size(neighbours2) > $p2) OR size(fresh) > 2000 - size(level) AS truncated2
  WITH *, COLLECT {
    UNWIND seen AS node5
    WITH node5 ORDER BY node5.id
    RETURN [node5.type, node5.id, node5.name]
  } AS nodes
  RETURN [nodes, truncated2]
} AS neighborhood
RETURN [neighborhood[0]]
