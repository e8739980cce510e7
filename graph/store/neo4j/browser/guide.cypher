// Chancery: questions to begin with. Run one by one, or all at once as a list.

// What is there: labels, and how they hang together
CALL db.schema.visualization();

// Who met whom, most often first
MATCH (a:Country)-[met:MET_WITH]->(b:Country)
RETURN a, met, b ORDER BY met.count DESC LIMIT 50;

// A person, an organization or a place by any spelling; ~ allows a letter or two to differ
CALL db.index.fulltext.queryNodes('chancery_names', 'Lavrov~') YIELD node, score
RETURN node, score ORDER BY score DESC LIMIT 10;

// Events and articles by words of their titles
CALL db.index.fulltext.queryNodes('chancery_titles', 'talks AND Riyadh') YIELD node, score
RETURN node, score ORDER BY score DESC LIMIT 20;

// What a country took part in, where, and with whom
WITH 'Russia' AS name
MATCH path = (:Country {name: name})-[:PARTICIPATED_IN]->(e:Event)
OPTIONAL MATCH place = (e)-[:HELD_IN]->()
OPTIONAL MATCH others = (e)<-[:PARTICIPATED_IN]-(:Country)
RETURN path, place, others ORDER BY e.start DESC LIMIT 100;

// The latest events with what came before each, five steps back
MATCH (e:Event)-[:PRECEDED_BY]->() WHERE e.start IS NOT NULL
WITH DISTINCT e ORDER BY e.start DESC LIMIT 3
MATCH chain = (e)-[:PRECEDED_BY*1..5]->(:Event)
RETURN chain;

// The same, only where an article says so
MATCH chain = (e:Event)-[steps:PRECEDED_BY*1..5]->(:Event)
WHERE all(step IN steps WHERE step.basis = 'stated')
RETURN chain ORDER BY e.start DESC LIMIT 30;

// From an event to the words that say so
MATCH (e:Event) WITH e ORDER BY e.sources DESC LIMIT 1
MATCH proof = (e)-[:ATTESTED_BY]->(:Evidence)-[:FROM]->(:Article)
RETURN proof;

// Held, says one report; denied, says another
MATCH (e:Event {disputed: true})
OPTIONAL MATCH parties = (e)<-[:PARTICIPATED_IN]-(:Actor)
OPTIONAL MATCH proof = (e)-[:ATTESTED_BY]->(:Evidence)-[:FROM]->(:Article)
RETURN e, parties, proof;

// Planned, proposed or called off, and with whom
MATCH parties = (e:Event)<-[:PARTICIPATED_IN]-(:Actor)
WHERE e.status IN ['planned', 'proposed', 'cancelled']
RETURN parties ORDER BY e.start DESC LIMIT 100;

// For whom people speak
MATCH roles = (:Person)-[:REPRESENTS]->()
RETURN roles LIMIT 100;

// The shortest way from one person to another through the meetings of both
MATCH (a:Person), (b:Person) WHERE a.id < b.id
WITH a, b ORDER BY a.sources + b.sources DESC LIMIT 1
MATCH way = shortestPath((a)-[:PARTICIPATED_IN*..8]-(b))
RETURN way;

// Where events are held, as a table for a map
MATCH (e:Event)-[:HELD_IN]->(l:Location) WHERE l.lat IS NOT NULL
RETURN l.name AS place, l.lat AS lat, l.lon AS lon, count(e) AS events ORDER BY events DESC;

// Events by month and status
MATCH (e:Event) WHERE e.start IS NOT NULL
RETURN left(e.start, 7) AS month, e.status AS status, count(*) AS events ORDER BY month, status;

// Whose this database is, and up to which change of its ledger
MATCH (mark:ChanceryStore) RETURN mark;
