// What a meeting led to: its outcomes, and the meetings that they decided upon.
MATCH (o:Outcome)-[:RESULT_OF]->(m:Meeting)
OPTIONAL MATCH (o)-[:LEADS_TO]->(next:Meeting)
RETURN m.name AS meeting, o.kind AS kind, o.name AS outcome, next.name AS leadsTo ORDER BY m.dateFrom, o.position LIMIT 6

// Over the seed texts alone:
// ["Foreign Ministers' Meeting that launched the Dialogue, 2004","DECISION","The Dialogue is formally declared",null]
// ["Foreign Ministers' Meeting that launched the Dialogue, 2004","JOINT_STATEMENT","Joint statement of 2004",null]
// ["12th Senior Officials' Meeting","OTHER","Exchange of experience and training of personnel in tourism found useful",null]
// ["12th Senior Officials' Meeting","REAFFIRMED","Importance of joint problem-solving reaffirmed",null]
// ["14th Senior Officials' Meeting","AGREEMENT","Preparations for the Foreign Ministers' Meeting go ahead","Next Foreign Ministers' Meeting, in Japan, as planned in June 2021"]
// ["9th Foreign Ministers' Meeting","AGREEMENT","A forum on transport connectivity in the first quarter of 2023","Forum on transport connectivity, first quarter of 2023"]
