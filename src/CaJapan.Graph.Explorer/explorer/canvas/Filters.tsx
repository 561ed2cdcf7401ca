import { lookOf } from "../graph/kinds";
import { readable } from "../graph/dates";
import { capital, kindWords } from "../graph/words";
import { isDark } from "./looks";
import { dateOf, type Picture } from "./picture";
import { write, type CanvasState } from "./state";

/** What the signs mean, each kind a switch; and the time shown, meeting by meeting. */
export function Filters({ picture, state }: { picture: Picture; state: CanvasState }) {
  const kinds = [...new Set([...picture.nodes.map((node) => node.__typename as string), ...state.without])].sort();
  return (
    <div class="filters">
      <div class="kinds" role="group" aria-label="Kinds shown">
        {kinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={!state.without.includes(kind)} onClick={() => write({ without: state.without.includes(kind) ? state.without.filter((one) => one !== kind) : [...state.without, kind] })}>
            <Sign kind={kind} /> {capital(kindWords(kind))}
          </button>
        ))}
        <span class="key"><svg width="28" height="12" aria-hidden="true"><line x1="0" x2="28" y1="6" y2="6" class="dashed" /></svg> inferred</span>
        <span class="key"><svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6" class="hollow" /></svg> not known for sure</span>
        <span class="key"><svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="7" class="ring" /><circle cx="8" cy="8" r="4" class="ring" /></svg> disputed</span>
      </div>
      <Time picture={picture} state={state} />
      {picture.capped && <p class="quiet">
        At most {state.cap} of a kind are added at once; some were left out. <button type="button" class="plain" onClick={() => write({ cap: Math.min(state.cap * 2, 300) })}>Add up to {Math.min(state.cap * 2, 300)}</button>
      </p>}
    </div>
  );
}

function Time({ picture, state }: { picture: Picture; state: CanvasState }) {
  const stops = [...new Set([...picture.nodes.map(dateOf).filter((date) => date !== null), ...(state.until === null ? [] : [state.until])])].sort();
  if (stops.length < 2) {
    return null;
  }
  const at = state.until === null ? stops.length - 1 : stops.indexOf(state.until);
  const text = state.until === null ? "all meetings" : `meetings until ${readable(state.until)}`;
  return (
    <label class="time">
      <span>Time: {text}</span>
      <input type="range" min={0} max={stops.length - 1} value={at} aria-valuetext={text} onChange={(event) => {
        const index = Number(event.currentTarget.value);
        write({ until: index === stops.length - 1 && state.until === null ? null : stops[index]! });
      }} />
      {state.until !== null && <button type="button" class="plain" onClick={() => write({ until: null })}>All</button>}
    </label>
  );
}

const outlines: Record<string, string> = {
  "ellipse": "M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",
  "round-rectangle": "M3 2h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z",
  "rectangle": "M1 2h14v12H1z",
  "diamond": "M8 0l8 8l-8 8l-8-8z",
  "triangle": "M8 1l7 13H1z",
  "hexagon": "M4 1h8l4 7l-4 7H4L0 8z",
  "octagon": "M5 1h6l4 4v6l-4 4H5l-4-4V5z",
  "pentagon": "M8 0l8 6l-3 9H3L0 6z",
  "vee": "M8 15L0 1l8 4l8-4z",
  "star": "M8 0l2 6h6l-5 4l2 6l-5-4l-5 4l2-6l-5-4h6z",
};

/** A kind's sign, as the canvas draws it. */
export function Sign({ kind }: { kind: string }) {
  const look = lookOf(kind);
  return <svg class="kind-sign" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true"><path d={outlines[look.shape]} fill={look[isDark() ? "dark" : "light"]} /></svg>;
}
