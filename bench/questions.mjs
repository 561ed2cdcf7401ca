// The operations asked of Neo4j, for each contender: the variables of our document, the parameters of the hand-written statement (and variables of the peer's document), and how the one row of the
// statement and the answer of the peer are read as the data of our answer. So all three are seen to tell the same before they are measured.

const named = name => name && { name };
const coded = code => code && { code };

/** Relationships to one node, which are lists in the peer. */
const toOne = new Set([
  'place', 'country', 'host', 'chair', 'official', 'role', 'head', 'proposedBy', 'participation', 'leadsTo', 'previous', 'next', 'source', 'series', 'meeting', 'comparedWith', 'delegation', 'broader',
]);

function single(value) {
  if (Array.isArray(value)) return value.map(single);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toOne.has(key) ? single(inner[0] ?? null) : single(inner)]));
}

const once = facts => facts.filter(({ id }, place) => facts.findIndex(fact => fact.id === id) === place);
const byCountry = ({ country: one, id }, { country: other, id: otherId }) => (one.nameSort < other.nameSort || (one.nameSort === other.nameSort && id < otherId) ? -1 : 1);

/** The peer's delegations in our order, without what they were ordered by. */
const inOrder = delegations => delegations.toSorted(byCountry).map(({ id: _, country: { nameSort: __, ...country }, ...rest }) => ({ country, ...rest }));

export const questions = {
  '01-som-representation': {
    variables: { country: 'TM' },
    parameters: { country: 'country:TM', series: 'series:som' },
    ofRow: ([name, entries]) => ({
      country: {
        name,
        representation: entries.map(([id, ordinal, date, place, attendance, change, compared, unknownBetween, representatives]) => ({
          meeting: { id, ordinal, date, place: named(place) },
          attendance,
          change,
          comparedWith: compared && { ordinal: compared },
          unknownBetween,
          representatives: representatives.map(([official, officialName, role, capacity, attestation, forms]) => ({
            official: official && { id: official, name: officialName },
            role: named(role),
            capacity,
            attestation,
            writtenAs: forms.map(([written, title, source, publisher]) => ({ name: written, title, source: { id: source, publisher } })),
          })),
        })),
      },
    }),
    ofPeer: data => {
      const { countries: [{ name }], series: { entries } } = single(data);
      return { country: { name, representation: entries.map(({ delegation, ...entry }) => ({ ...entry, representatives: delegation?.participations ?? [] })) } };
    },
  },

  '02-meeting-in-full': {
    variables: { series: 'fmm', ordinal: 9 },
    parameters: { series: 'series:fmm', ordinal: 9 },
    ofRow: ([id, name, date, format, status, [place, city, country], host, [official, role], delegations, agenda, initiatives, statements, outcomes, occasions, [previous, previousDate], [next, nextStatus], sources]) => ({
      meeting: {
        id,
        name,
        date,
        format,
        status,
        place: place && { name: place, city, country: coded(country) },
        host: coded(host),
        chair: { official: named(official), role: named(role) },
        delegations: delegations.map(([code, sender, isHeaded, head, post, rank]) => ({ country: code && { code, name: sender }, head: isHeaded ? { official: named(head), role: post && { name: post, rank } } : null })),
        agenda: agenda.map(([item, session, topics, facts]) => ({
          name: item,
          session,
          topics: topics.map(([topic, title]) => ({ id: topic, name: title })),
          facts: facts.map(([fact, source]) => ({ id: fact, source: source && { id: source } })),
        })),
        initiatives: initiatives.map(([initiative, proposing, isProposed, proposer, topics]) => ({
          name: initiative, country: coded(proposing), proposedBy: isProposed ? { official: named(proposer) } : null, topics: topics.map(named),
        })),
        statements: statements.map(([statement, attributions]) => ({
          name: statement, attributions: attributions.map(([kind, isOfOne, speaker]) => ({ kind, participation: isOfOne ? { official: named(speaker) } : null })),
        })),
        outcomes: outcomes.map(([outcome, kind, later, topics]) => ({ name: outcome, kind, topics: topics.map(named), leadsTo: later && { id: later } })),
        occasions: occasions.map(([occasion, title]) => ({ id: occasion, name: title })),
        previous: previous && { id: previous, date: previousDate },
        next: next && { id: next, status: nextStatus },
        sources: sources.map(([source, publisher, published, url]) => ({ id: source, publisher, published, url })),
      },
    }),
    ofPeer: data => {
      const { delegations, agenda, ...meeting } = single(data).meetings[0];
      return { meeting: { ...meeting, delegations: inOrder(delegations), agenda: agenda.map(item => ({ ...item, facts: once(item.facts) })) } };
    },
  },

  '05-topic-evolution': {
    variables: { topic: 'topic:tourism' },
    parameters: { topic: 'topic:tourism' },
    ofRow: ([name, broader, narrower, appearances]) => ({
      topic: {
        name,
        broader: named(broader),
        narrower: narrower.map(named),
        evolution: appearances.map(([id, date, series, items]) => {
          const of = type => items.filter(([itemType]) => itemType === type);
          return {
            meeting: { id, date, series: series && { id: series } },
            agenda: of('AgendaItem').map(([, item, session, facts]) => ({ name: item, session, facts: facts.map(fact => ({ id: fact })) })),
            initiatives: of('Initiative').map(([, item]) => ({ name: item })),
            outcomes: of('Outcome').map(([, item]) => ({ name: item })),
          };
        }),
      },
    }),
    ofPeer: data => {
      const { appearances, ...topic } = single(data).topics[0];
      return { topic: { ...topic, evolution: appearances.map(({ agenda, ...rest }) => ({ ...rest, agenda: agenda.map(item => ({ ...item, facts: once(item.facts) })) })) } };
    },
  },

  '06-meetings-page': {
    variables: { first: 3 },
    parameters: { code: 'TM', first: 3 },
    grows: true,
    ofRow: ([total, page, [bySeries], [byYear]]) => ({
      meetings: {
        totalCount: total,
        pageInfo: { hasNextPage: total > page.length, hasPreviousPage: false },
        edges: page.map(([, id, name, date, countries]) => ({ node: { id, name, date, delegations: countries.map(code => ({ country: coded(code) })) } })),
        facets: [['SERIES', bySeries], ['YEAR', byYear]].map(([by, [distinct, values]]) => ({ by, total: distinct, values: values.map(([value, count]) => ({ value: String(value), count })) })),
      },
    }),
    ofPeer: data => {
      const { edges, ...page } = single(data).meetingsConnection;
      return { meetings: { ...page, edges: edges.map(({ node }) => ({ node: { ...node, delegations: inOrder(node.delegations) } })) } };
    },
    // Cursors are each contender's own; the peer cannot count by series and year.
    compared: ({ meetings: { pageInfo: { hasNextPage, hasPreviousPage }, edges, ...rest } }) => ({ meetings: { ...rest, pageInfo: { hasNextPage, hasPreviousPage }, edges: edges.map(({ node }) => ({ node })) } }),
    comparedWithPeer: ({ meetings: { facets: _, ...rest } }) => ({ meetings: rest }),
  },
};
