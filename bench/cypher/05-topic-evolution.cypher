// What came up is read once for each meeting and told apart by its type; statements are not asked for.
MATCH (current:Current {name: 'current'})
MATCH (topic:Node&Topic {generation: current.generation, id: $topic})
OPTIONAL MATCH (topic)-[:BROADER]->(broader)
RETURN topic.name, broader.name,
  COLLECT { MATCH (topic)<-[:BROADER]-(narrower) WITH narrower ORDER BY narrower.nameSort RETURN narrower.name },
  COLLECT {
    MATCH (topic)<-[:OF_TOPIC]-(appearance {narrower: true})-[:AT_MEETING]->(meeting)
    OPTIONAL MATCH (meeting)-[:IN_SERIES]->(series)
    WITH appearance, meeting, series ORDER BY appearance.position
    RETURN [meeting.id, meeting.date, series.id, COLLECT {
      MATCH (appearance)-[:CAME_UP_IN]->(item) WHERE item.type <> 'Statement'
      WITH item ORDER BY item.position
      RETURN [item.type, item.name, item.session, CASE item.type WHEN 'AgendaItem' THEN COLLECT { MATCH (item)<-[:SUPPORTS]-(fact) WITH DISTINCT fact ORDER BY fact.id RETURN fact.id } END]
    }]
  }
