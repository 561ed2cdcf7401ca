MATCH (current:Current)
WITH current.generation AS generation
WITH *, COLLECT {
  WITH COLLECT {
    MATCH (meeting:Meeting {generation: generation})
    RETURN meeting
  } AS members
  WITH *, COLLECT {
    MATCH (meeting2:Meeting {generation: generation}) USING INDEX meeting2:Meeting(generation, id) WHERE meeting2.id IS NOT NULL
    RETURN meeting2 ORDER BY meeting2.generation DESC, meeting2.id DESC LIMIT $p2 + 1
  } AS found
  WITH *, reverse(found[..$p2]) AS shown
  WITH *, COLLECT {
    UNWIND shown AS node
    RETURN [node.id, node.name]
  } AS nodes, COLLECT {
    UNWIND members AS member
    MATCH (member)-[:IN_SERIES]->(series)
    WITH series AS value, count(member) AS times ORDER BY times DESC, value.id WHERE value IS NOT NULL
    RETURN [count(times), collect([value.id, coalesce(value.name, value.id), times])[..$p4]]
  } AS facet, COLLECT {
    UNWIND members AS member2
    UNWIND member2.years AS element
    WITH element AS value2, count(DISTINCT member2) AS times2 ORDER BY times2 DESC, toString(value2) WHERE value2 IS NOT NULL
    RETURN [count(times2), collect([toString(value2), toString(value2), times2])[..$p4]]
  } AS facet2
  RETURN [nodes, size(members), [facet[0], facet2[0]]]
} AS page
RETURN [page[0]]
