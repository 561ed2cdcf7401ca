import { ask } from "./ask";
import type { Operation } from "./operation";

interface Page<Item> {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Every entry of a list, page after page. */
export async function all<Data, Item>(operation: Operation<Data, { after?: string | null | undefined }>, list: (data: Data) => Page<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for (let after: string | null = null; ;) {
    const page = list(await ask(operation, { after }));
    items.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after === null) {
      return items;
    }
  }
}
