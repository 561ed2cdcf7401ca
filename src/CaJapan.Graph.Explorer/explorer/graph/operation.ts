/** A question to the server: its text, and the types of what goes in and comes out. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly document: string;
  /** Never there; it carries the types. */
  readonly types?: (variables: Variables) => Data;
}
