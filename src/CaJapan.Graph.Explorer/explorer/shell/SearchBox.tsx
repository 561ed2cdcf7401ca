import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Search, type SearchQuery } from "../generated/operations";
import { ask, Failure } from "../graph/ask";
import { kindWords } from "../graph/words";

type Match = SearchQuery["search"]["edges"][number];

export interface Found {
  readonly id: string;
  readonly name: string;
}

/** A field that finds things by name, in any script: the combobox pattern of ARIA, with the list below it. */
export function SearchBox({ label, value, onPick }: { label: string; value?: string; onPick: (found: Found) => void }) {
  const id = useId();
  const [text, setText] = useState(value ?? "");
  const [matches, setMatches] = useState<Match[]>();
  const [fault, setFault] = useState<string>();
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const wanted = useRef("");

  useEffect(() => setText(value ?? ""), [value]);

  const search = (entered: string) => {
    const asked = entered.trim();
    wanted.current = asked;
    setText(entered);
    setActive(-1);
    setFault(undefined);
    setOpen(asked !== "");
    if (asked === "") {
      setMatches(undefined);
      return;
    }
    // Typing goes on while an answer is on its way; only the latest counts.
    setTimeout(async () => {
      if (wanted.current !== asked) {
        return;
      }
      try {
        const { search: found } = await ask(Search, { text: asked, first: 8 });
        if (wanted.current === asked) {
          setMatches(found.edges);
        }
      } catch (error) {
        setFault(error instanceof Failure ? error.message : String(error));
      }
    }, 120);
  };

  const pick = (match: Match) => {
    setOpen(false);
    setText(value === undefined ? "" : match.node.name);
    onPick(match.node);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const last = (matches?.length ?? 0) - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(text.trim() !== "");
      setActive(event.key === "ArrowDown" ? (active >= last ? 0 : active + 1) : active <= 0 ? last : active - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const match = matches?.[Math.max(active, 0)];
      if (open && match !== undefined) {
        pick(match);
      }
    } else if (event.key === "Escape") {
      if (open) {
        event.stopPropagation();
      } else {
        search("");
      }
      setOpen(false);
    }
  };

  const shown = open && (matches !== undefined || fault !== undefined);
  return (
    <div class="search" onFocusOut={(event) => {
      if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) {
        setOpen(false);
      }
    }}>
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => search(event.currentTarget.value)}
        onFocus={() => setOpen(text.trim() !== "" && value === undefined)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown || (matches?.length ?? 0) === 0}>
        {matches?.map((match, index) => (
          <li
            key={match.node.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(match)}
          >
            <span class="name">{match.node.name}</span> <span class="kind">{kindWords(match.node.__typename)}</span>
            <span class="why">{match.matched !== match.node.name && <><q lang="">{match.matched}</q>: </>}{match.why}</span>
          </li>
        ))}
      </ul>
      <p class="none" role="status" hidden={!shown || (fault === undefined && matches?.length !== 0)}>{fault ?? `Nothing is called “${text.trim()}”. Try a part of the name, in any script.`}</p>
    </div>
  );
}
