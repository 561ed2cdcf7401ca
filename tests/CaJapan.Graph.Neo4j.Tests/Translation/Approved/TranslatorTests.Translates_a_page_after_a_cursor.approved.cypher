MATCH (current:Current)
WITH current.generation AS generation
WITH *, COLLECT {
  WITH COLLECT {
    MATCH (meeting:Meeting {generation: generation})
    WITH meeting, meeting.dateOrder AS key WHERE coalesce(-key, 9223372036854775807) > coalesce(-$p1Key0, 9223372036854775807) OR coalesce(-key, 9223372036854775807) = coalesce(-$p1Key0, 9223372036854775807) AND meeting.id > $p1Id
    RETURN [meeting, key] ORDER BY -key, meeting.id LIMIT $p0 + 1
  } AS found
  WITH *, found[..$p0] AS shown
  WITH *, COLLECT {
    UNWIND shown AS entry
    WITH entry, entry[0] AS node
    RETURN [[entry[1], entry[0].id], [node.id, node.name]]
  } AS edges, EXISTS {
    MATCH (meeting2:Meeting {generation: generation})
    WITH meeting2, meeting2.dateOrder AS key2 WHERE NOT (coalesce(-key2, 9223372036854775807) > coalesce(-$p1Key0, 9223372036854775807) OR coalesce(-key2, 9223372036854775807) = coalesce(-$p1Key0, 9223372036854775807) AND meeting2.id > $p1Id)
    RETURN meeting2
  } AS before
  RETURN [edges, [size(found) > $p0, before, CASE WHEN size(shown) > 0 THEN [shown[-1][1], shown[-1][0].id] END]]
} AS page
RETURN [page[0]]