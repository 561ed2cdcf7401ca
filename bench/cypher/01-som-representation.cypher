// From the series, whose entries do not grow with the graph, rather than from the country.
MATCH (current:Current {name: 'current'})
MATCH (country:Node&Country {generation: current.generation, id: $country})
MATCH (series:Node&Series {generation: current.generation, id: $series})
RETURN country.name, COLLECT {
  MATCH (series)<-[:IN_SERIES]-(entry:Representation)-[:OF_COUNTRY]->(represented) WHERE represented.id = $country
  WITH entry ORDER BY entry.position
  MATCH (entry)-[:AT_MEETING]->(meeting) WHERE meeting.status = 'HELD'
  OPTIONAL MATCH (meeting)-[:HELD_AT]->(place)
  OPTIONAL MATCH (entry)-[:COMPARED_WITH]->(compared)
  RETURN [meeting.id, meeting.ordinal, meeting.date, place.name, entry.attendance, entry.change, compared.ordinal, entry.unknownBetween, COLLECT {
    MATCH (entry)-[:BY_DELEGATION]->()<-[:PART_OF]-(participation)
    OPTIONAL MATCH (participation)-[:BY_OFFICIAL]->(official)
    OPTIONAL MATCH (participation)-[:AS_ROLE]->(role)
    WITH participation, official, role ORDER BY participation.position
    RETURN [official.id, official.name, role.name, participation.capacity, participation.attestation, COLLECT {
      MATCH (participation)<-[:FORM_OF]-(form)-[:STATED_IN]->(source)
      WITH form, source ORDER BY form.position
      RETURN [form.name, form.title, source.id, source.publisher]
    }]
  }] ORDER BY entry.position
}
