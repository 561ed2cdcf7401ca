// From the country to its meetings, once for page and counts; the page is ordered by the stored key of its cursors.
MATCH (current:Current {name: 'current'})
WITH current.generation AS generation
MATCH (country:Country {generation: generation, code: $code})<-[:OF_COUNTRY]-(:Delegation)-[:TO_MEETING]->(meeting {status: 'HELD'})
WITH collect(DISTINCT meeting) AS meetings
RETURN size(meetings),
  COLLECT {
    UNWIND meetings AS meeting
    WITH meeting ORDER BY meeting.dateDescending, meeting.id LIMIT $first
    RETURN [meeting.dateOrder, meeting.id, meeting.name, meeting.date, COLLECT {
      MATCH (meeting)<-[:TO_MEETING]-(delegation)
      OPTIONAL MATCH (delegation)-[:OF_COUNTRY]->(country)
      WITH country, delegation ORDER BY country.nameSort, delegation.id
      RETURN country.code
    }]
  },
  COLLECT {
    UNWIND meetings AS meeting
    MATCH (meeting)-[:IN_SERIES]->(series)
    WITH series, count(*) AS times ORDER BY times DESC, series.id
    RETURN [count(*), collect([series.id, times])[..10]]
  },
  COLLECT {
    UNWIND meetings AS meeting
    UNWIND meeting.years AS year
    WITH year, count(*) AS times ORDER BY times DESC, year
    RETURN [count(*), collect([year, times])[..10]]
  }
