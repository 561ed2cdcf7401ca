// On which facts, and whose, the date of a meeting rests.
MATCH (f:Fact)-[s:SUPPORTS]->(:Meeting {id: 'meeting:som-12'}) WHERE s.property = 'date'
OPTIONAL MATCH (f)-[:STATED_IN]->(d:Source)
RETURN f.id AS fact, d.id AS source, f.stance AS stance, f.summary AS summary ORDER BY fact

// Over the seed texts alone:
// ["fact:S000-01","source:s000","STATED","The report is dated 26 January 2018 and speaks of what happens that same day."]
// ["fact:S000-04","source:s000","STATED","The 12th Senior Officials' Meeting is held on 26 January 2018; it was still under way when the report was written, hence the present tense."]
// ["fact:S002-01","source:s002","STATED","On 26 January 2018 a delegation of Turkmenistan took part in the 12th meeting of senior officials of the Dialogue \"Central Asia + Japan\"."]
