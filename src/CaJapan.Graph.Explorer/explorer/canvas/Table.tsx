import { readable } from "../graph/dates";
import { kindWords } from "../graph/words";
import { entityAddress } from "../routing/address";
import { Sign } from "./Filters";
import { dateOf, isUncertain, type Picture } from "./picture";
import { write, type CanvasState } from "./state";

/** The canvas in words: every thing on it and how many relationships it has there. */
export function Table({ picture, state, disputed, onSelect }: { picture: Picture; state: CanvasState; disputed: ReadonlyMap<string, unknown>; onSelect: () => void }) {
  const degree = new Map<string, number>();
  for (const { from, to } of picture.relationships) {
    for (const { id } of [from, to]) {
      degree.set(id, (degree.get(id) ?? 0) + 1);
    }
  }
  const nodes = [...picture.nodes].sort((one, other) => one.__typename.localeCompare(other.__typename) || one.name.localeCompare(other.name, "en"));
  return (
    <table class="things">
      <caption class="unseen">Things on the canvas</caption>
      <thead><tr><th scope="col">Thing</th><th scope="col">Links</th></tr></thead>
      <tbody>
        {nodes.map((node) => (
          <tr key={node.id} class={node.id === state.selected ? "chosen" : undefined}>
            <td>
              <button type="button" class="name" onClick={() => {
                write({ selected: node.id }, true);
                onSelect();
              }}><Sign kind={node.__typename} /> {node.name}</button>
              <span class="quiet">
                {kindWords(node.__typename)}{dateOf(node) !== null && `, ${readable(dateOf(node))}`}{isUncertain(node) && ", not known for sure"}{disputed.has(node.id) && ", disputed"}
                {" · "}<a href={entityAddress(node.id)}>page<span class="unseen"> of {node.name}</span></a>
              </span>
            </td>
            <td class="number">{degree.get(node.id) ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
