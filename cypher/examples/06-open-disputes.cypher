// Where the sources disagree and nothing settles it: the answers, each with its facts.
MATCH (d:Dispute {status: 'OPEN'})-[:HAS_SIDE]->(s:DisputeSide)-[:RESTS_ON]->(f:Fact)
WITH d, s, f ORDER BY d.position, s.position, f.id
RETURN d.question AS question, s.answer AS answer, collect(f.id) AS facts

// Over the seed texts alone:
// ["Of what rank was the unnamed representative who led Kazakhstan's delegation at the 12th Senior Officials' Meeting?","Head of a department of the foreign ministry.",["fact:S000-08"]]
// ["Of what rank was the unnamed representative who led Kazakhstan's delegation at the 12th Senior Officials' Meeting?","Deputy minister of foreign affairs, as for the other Central Asian countries.",["fact:S002-04"]]
// ["Is Turkmenistan a party to the Dialogue, and was it one of those that launched it?","Four Central Asian countries and Japan launched the Dialogue and are its parties; Turkmenistan takes part as an observer only.",["fact:S000-15","fact:S000-18","fact:S000-19"]]
// ["Is Turkmenistan a party to the Dialogue, and was it one of those that launched it?","Five Central Asian countries, Turkmenistan among them on the same footing, and Japan; one source says so of the launch in 2004 already.",["fact:S001-19","fact:S002-16","fact:S003-26","fact:S004-04"]]
// ["Which foreign ministers' meeting is the 8th?","By June 2021 there had been seven face to face and one online; none of them is given a number, and the online one is not called the 8th.",["fact:S001-21","fact:S001-22"]]
// ["Which foreign ministers' meeting is the 8th?","The meeting of December 2022 is the 9th; what the 8th was is not told.",["fact:S003-01","fact:S004-03"]]
// ["Which numbered meeting did the next foreign ministers' meeting in Japan, planned in June 2021, become?","A meeting to be held in Japan, without number or date.",["fact:S001-16"]]
// ["Which numbered meeting did the next foreign ministers' meeting in Japan, planned in June 2021, become?","The first meeting told of afterwards is the 9th, in Tokyo in December 2022; nothing says that it is the one planned in June 2021.",["fact:S003-01","fact:S003-02"]]
