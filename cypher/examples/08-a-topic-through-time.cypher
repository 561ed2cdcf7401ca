// At which meetings a topic, or one narrower, came up.
MATCH (:Topic {id: 'topic:connectivity'})<-[:BROADER*0..]-(t:Topic)<-[:ABOUT]-(m:Meeting)
WITH m, t ORDER BY m.dateFrom, m.id, t.name
RETURN m.date AS date, m.name AS meeting, collect(DISTINCT t.name) AS topics

// Over the seed texts alone:
// ["2018-01-26","12th Senior Officials' Meeting",["Logistics","Transport"]]
// ["2021-06-16","14th Senior Officials' Meeting",["Connectivity","Transport"]]
// ["2022-12-24","9th Foreign Ministers' Meeting",["Connectivity","Logistics","Trans-Caspian International Transport Route","Transit","Transport"]]
// ["2023-33","Forum on transport connectivity, first quarter of 2023",["Connectivity","Trans-Caspian International Transport Route","Transport"]]
