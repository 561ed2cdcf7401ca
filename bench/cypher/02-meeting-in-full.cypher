// To-one relationships are optional matches in the rows of their list, each list is one subquery.
MATCH (current:Current {name: 'current'})
MATCH (series:Node&Series {generation: current.generation, id: $series})<-[:IN_SERIES]-(meeting:Meeting {ordinal: $ordinal})
OPTIONAL MATCH (meeting)-[:HELD_AT]->(place)
OPTIONAL MATCH (place)-[:IN_COUNTRY]->(placeCountry)
OPTIONAL MATCH (meeting)-[:HOSTED_BY]->(host)
OPTIONAL MATCH (meeting)-[:HAS_CHAIR]->(chair)
OPTIONAL MATCH (chair)-[:BY_OFFICIAL]->(chairOfficial)
OPTIONAL MATCH (chair)-[:AS_ROLE]->(chairRole)
OPTIONAL MATCH (previous)-[:NEXT]->(meeting)
OPTIONAL MATCH (meeting)-[:NEXT]->(next)
RETURN meeting.id, meeting.name, meeting.date, meeting.format, meeting.status,
  [place.name, place.city, placeCountry.code], host.code, [chairOfficial.name, chairRole.name],
  COLLECT {
    MATCH (meeting)<-[:TO_MEETING]-(delegation)
    OPTIONAL MATCH (delegation)-[:OF_COUNTRY]->(country)
    OPTIONAL MATCH (delegation)-[:HEADED_BY]->(head)
    OPTIONAL MATCH (head)-[:BY_OFFICIAL]->(official)
    OPTIONAL MATCH (head)-[:AS_ROLE]->(role)
    WITH country, head, official, role ORDER BY country.nameSort, delegation.id
    RETURN [country.code, country.name, head IS NOT NULL, official.name, role.name, role.rank]
  },
  COLLECT {
    MATCH (meeting)<-[:ON_AGENDA]-(item)
    WITH item ORDER BY item.position
    RETURN [item.name, item.session,
      COLLECT { MATCH (item)-[:ABOUT]->(topic) WITH topic ORDER BY topic.nameSort RETURN [topic.id, topic.name] },
      COLLECT { MATCH (item)<-[:SUPPORTS]-(fact) WITH DISTINCT fact OPTIONAL MATCH (fact)-[:STATED_IN]->(source) WITH fact, source ORDER BY fact.id RETURN [fact.id, source.id] }]
  },
  COLLECT {
    MATCH (meeting)<-[:PROPOSED_AT]-(initiative)
    OPTIONAL MATCH (initiative)-[:OF_COUNTRY]->(country)
    OPTIONAL MATCH (initiative)-[:PROPOSED_BY]->(proposer)
    OPTIONAL MATCH (proposer)-[:BY_OFFICIAL]->(official)
    WITH initiative, country, proposer, official ORDER BY initiative.position
    RETURN [initiative.name, country.code, proposer IS NOT NULL, official.name,
      COLLECT { MATCH (initiative)-[:ABOUT]->(topic) WITH topic ORDER BY topic.nameSort RETURN topic.name }]
  },
  COLLECT {
    MATCH (meeting)<-[:STATED_AT]-(statement)
    WITH statement ORDER BY statement.position
    RETURN [statement.name, COLLECT {
      MATCH (statement)<-[:CREDIT_OF]-(attribution)
      OPTIONAL MATCH (attribution)-[:ATTRIBUTED_TO]->(participation:Participation)
      OPTIONAL MATCH (participation)-[:BY_OFFICIAL]->(official)
      WITH attribution, participation, official ORDER BY attribution.position
      RETURN [attribution.kind, participation IS NOT NULL, official.name]
    }]
  },
  COLLECT {
    MATCH (meeting)<-[:RESULT_OF]-(outcome)
    OPTIONAL MATCH (outcome)-[:LEADS_TO]->(later)
    WITH outcome, later ORDER BY outcome.position
    RETURN [outcome.name, outcome.kind, later.id,
      COLLECT { MATCH (outcome)-[:ABOUT]->(topic) WITH topic ORDER BY topic.nameSort RETURN topic.name }]
  },
  COLLECT { MATCH (meeting)<-[:OCCASION_OF]-(occasion) WITH occasion ORDER BY occasion.position, occasion.dateOrder RETURN [occasion.id, occasion.name] },
  [previous.id, previous.date], [next.id, next.status],
  COLLECT { MATCH (meeting)-[:SOURCED_FROM]->(source) WITH source ORDER BY source.id RETURN [source.id, source.publisher, source.published, source.url] }
