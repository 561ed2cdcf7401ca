// Which meetings of a series must have been held, since a later one was, and no source tells of.
MATCH (s:Series) WHERE s.missingOrdinals <> []
RETURN s.name AS series, s.missingOrdinals AS missing ORDER BY series

// Over the seed texts alone:
// ["Experts' Meeting",[1,2,3,4,5]]
// ["Foreign Ministers' Meeting",[1,2,3,4,5,6,7,8]]
// ["Senior Officials' Meeting",[1,2,3,4,5,6,7,8,9,10,13]]
