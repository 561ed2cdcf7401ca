MATCH (current:Current)
WITH current.generation AS generation
WITH *, COLLECT {
  OPTIONAL MATCH (topicAppearance:Node&TopicAppearance {generation: generation, id: $p0})
  WITH *, CASE WHEN topicAppearance IS NULL THEN COLLECT {
    MATCH (:FormerId {generation: generation, id: $p0})-[r:RESOLVES_TO]->(topicAppearance2:TopicAppearance)
    RETURN topicAppearance2 ORDER BY r.place LIMIT 1
  }[0] ELSE topicAppearance END AS topicAppearance3 WHERE topicAppearance3 IS NOT NULL
  WITH *, COLLECT {
    MATCH (topicAppearance3)-[:CAME_UP_IN]->(node)
    RETURN node
  } AS neighbours
  WITH *, COLLECT {
    UNWIND neighbours AS agendaItem
    WITH * WHERE agendaItem:AgendaItem
    WITH agendaItem ORDER BY agendaItem.id LIMIT 1001
    RETURN [agendaItem.id, agendaItem.name]
  } AS list, COLLECT {
    UNWIND neighbours AS outcome
    WITH * WHERE outcome:Outcome
    WITH outcome ORDER BY outcome.id LIMIT 1001
    RETURN [outcome.id, outcome.name]
  } AS list2
  RETURN [list, list2]
} AS first
RETURN [first[0]]
