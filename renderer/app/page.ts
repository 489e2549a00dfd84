/** What a page is given: the part of its address after the destination, and the address's query. */
export interface PageProps {
  readonly path: readonly string[];
  readonly query: ReadonlyMap<string, string>;
}
