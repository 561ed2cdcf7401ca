MATCH (current:Current)
WITH current.generation AS generation
WITH *, COLLECT {
  WITH COLLECT {
    OPTIONAL MATCH (node:Node&Entity {generation: generation, id: $p0})
    WITH *, CASE WHEN node IS NULL THEN COLLECT {
      MATCH (:FormerId {generation: generation, id: $p0})-[r:RESOLVES_TO]->(node2:Entity)
      RETURN node2 ORDER BY r.place LIMIT 1
    }[0] ELSE node END AS node3
    OPTIONAL MATCH (node4:Node&Entity {generation: generation, id: $p1})
    WITH *, CASE WHEN node4 IS NULL THEN COLLECT {
      MATCH (:FormerId {generation: generation, id: $p1})-[r2:RESOLVES_TO]->(node5:Entity)
      RETURN node5 ORDER BY r2.place LIMIT 1
    }[0] ELSE node4 END AS node6
    CALL (node3, node6) {
      WITH * WHERE node3 = node6
      RETURN [node3] AS nodes, [] AS ways
      UNION ALL
      WITH * WHERE node3 <> node6
      MATCH path = ALL SHORTEST (node3)((one)-[r3:ATTENDED|REPRESENTED]-(next) WHERE one <> next AND next:Entity AND (next = node6 OR NOT next:Country|Series|Dialogue OR type(r3) IN ['REPRESENTED'])){1,4}(node6)
      WITH DISTINCT nodes(path) AS nodes, [i IN range(0, length(path) - 1) | [type(relationships(path)[i]), startNode(relationships(path)[i]) <> nodes(path)[i]]] AS ways LIMIT 1001
      RETURN nodes, ways
    }
    RETURN [nodes, ways]
  } AS found
  WITH *, COLLECT {
    UNWIND found AS path2
    WITH path2[0] AS nodes2, path2[1] AS ways2 WHERE size(found) <= 1000
    WITH nodes2, ways2 ORDER BY [node7 IN nodes2 | node7.id], ways2 LIMIT $p3
    WITH *, COLLECT {
      UNWIND range(0, size(nodes2) - 1) AS i2
      WITH nodes2[i2] AS node8, i2 ORDER BY i2
      RETURN [node8.type, node8.id, node8.name]
    } AS nodes3
    RETURN [size(ways2), nodes3]
  } AS rows
  RETURN [size(found) > 1000, rows]
} AS paths
RETURN [paths[0]]
