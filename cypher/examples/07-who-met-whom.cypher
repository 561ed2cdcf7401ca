// Who was at the most meetings together.
MATCH (a:Official)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(b:Official) WHERE a.id < b.id
WITH a, b, m ORDER BY m.dateFrom
RETURN a.name AS one, b.name AS other, count(m) AS meetings, collect(m.date) AS dates ORDER BY meetings DESC, one, other LIMIT 3

// Over the seed texts alone:
// ["Hayashi Yoshimasa","Mukhtar Tileuberdi",2,["2022-12","2022-12-24"]]
// ["Azizbek Madmarov","Furkat Sidikov",1,["2021-06-16"]]
// ["Azizbek Madmarov","Khusrav Noziri",1,["2021-06-16"]]
