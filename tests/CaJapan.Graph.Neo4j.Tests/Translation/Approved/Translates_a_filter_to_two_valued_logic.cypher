MATCH (current:Current)
WITH current.generation AS generation
WITH *, COUNT {
  MATCH (meeting:Meeting {generation: generation}) WHERE meeting.status = $p0 AND NOT coalesce(meeting.dateTo < $p1From, false) AND (meeting.ordinal IS NULL OR meeting.levelOrder >= $p2MeetingPlace) AND NOT EXISTS {
    MATCH (meeting)-[:IN_SERIES]->(series) WHERE $p3 IS NOT NULL AND NOT coalesce(series.id = $p3 OR $p3 IN series.formerIds, false)
  }
} AS count
RETURN [count]
