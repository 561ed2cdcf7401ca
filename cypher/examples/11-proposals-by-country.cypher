// Which country put forward how many initiatives; those in the passive voice belong to nobody.
MATCH (i:Initiative)
OPTIONAL MATCH (i)-[:OF_COUNTRY]->(c:Country)
RETURN coalesce(c.name, '(nobody named)') AS country, count(i) AS initiatives ORDER BY initiatives DESC, country

// Over the seed texts alone:
// ["(nobody named)",10]
// ["Japan",3]
// ["Kazakhstan",2]
// ["Turkmenistan",1]
