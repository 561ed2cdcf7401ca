import type { RelationshipKind } from "../generated/operations";

/** Every kind of relationship, in words: read along the arrow, then against it. The first ones are those a reader mostly wants. */
export const relationships: Record<RelationshipKind, readonly [along: string, against: string]> = {
  ATTENDED: ["attended", "attended by"],
  REPRESENTED: ["represented", "represented by"],
  ABOUT: ["is about", "subject of"],
  IN_SERIES: ["in the series", "its meetings"],
  HELD_AT: ["held at", "held there"],
  PROPOSED_AT: ["proposed at", "proposed there"],
  RESULT_OF: ["came of", "came of it"],
  OCCASION_OF: ["on the occasion of", "on its occasion"],
  NEXT: ["followed in the series by", "follows in the series"],
  BROADER: ["part of", "its parts"],
  HOSTED_BY: ["hosted by", "hosted"],
  FOLLOWS: ["directly after", "directly before"],
  STATED_AT: ["said at", "said there"],
  ATTRIBUTED_TO: ["credited to", "credited with"],
  ON_AGENDA: ["on the agenda of", "its agenda"],
  LEADS_TO: ["decided upon", "decided by"],
  ORGANIZED_BY: ["arranged by", "arranged"],
  CHAIRED_BY: ["in the chair", "its chairmanships"],
  IN_COUNTRY: ["lies in", "its places"],
  HELD_BY: ["held by", "its times in office"],
  OF_ROLE: ["in the post", "its times"],
  AS_ROLE: ["took part as", "appearances in it"],
  BY_OFFICIAL: ["is an appearance of", "its appearances"],
  PART_OF: ["in the delegation", "its members"],
  AT_MEETING: ["was at", "its participants"],
  TO_MEETING: ["went to", "its delegations"],
  OF_COUNTRY: ["of the country", "the country's"],
  OF_ORGANIZATION: ["of the organisation", "the organisation's"],
};

export const relationshipKinds = Object.keys(relationships) as RelationshipKind[];
