MATCH (current:Current)
WITH current.generation AS generation
WITH *, COLLECT {
  WITH COLLECT {
    MATCH (meeting:Meeting {generation: generation}) USING INDEX meeting:Meeting(generation, dateDescending, id) WHERE meeting.dateDescending = $p1Key0Descending AND meeting.id > $p1Id
    RETURN meeting ORDER BY meeting.generation, meeting.dateDescending, meeting.id LIMIT $p0 + 1
  } + COLLECT {
    MATCH (meeting2:Meeting {generation: generation}) USING INDEX meeting2:Meeting(generation, dateDescending, id) WHERE meeting2.dateDescending > $p1Key0Descending AND meeting2.id IS NOT NULL
    RETURN meeting2 ORDER BY meeting2.generation, meeting2.dateDescending, meeting2.id LIMIT $p0 + 1
  } AS found
  WITH *, found[..$p0] AS shown
  WITH *, COLLECT {
    UNWIND shown AS node
    RETURN [[node.dateOrder, node.id], [node.id, node.name]]
  } AS edges, EXISTS {
    MATCH (meeting3:Meeting {generation: generation}) USING INDEX meeting3:Meeting(generation, dateDescending, id) WHERE meeting3.dateDescending < $p1Key0Descending AND meeting3.id IS NOT NULL
    RETURN meeting3
  } AS before, EXISTS {
    MATCH (meeting4:Meeting {generation: generation}) USING INDEX meeting4:Meeting(generation, dateDescending, id) WHERE meeting4.dateDescending = $p1Key0Descending AND NOT meeting4.id > $p1Id
    RETURN meeting4
  } AS before2
  RETURN [edges, [size(found) > $p0, before OR before2, CASE WHEN size(shown) > 0 THEN [shown[-1].dateOrder, shown[-1].id] END]]
} AS page
RETURN [page[0]]
