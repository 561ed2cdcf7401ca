import { useSyncExternalStore } from "preact/compat";

/** What the address bar says. It holds the whole state of a view, so that links, back and forward work. */
export interface Address {
  /** The view, such as `matrix`; empty for the first one. */
  readonly view: string;
  /** What follows the view: the id of an entity page. */
  readonly rest: string;
  readonly parameters: URLSearchParams;
  /** How many times the way back stays within this view. */
  readonly steps: number;
}

export type Parameters = Record<string, string | readonly string[] | null | undefined>;

const base = "/explorer";
const listeners = new Set<() => void>();
let current = read();

function read(): Address {
  const [view = "", ...rest] = location.pathname.slice(base.length + 1).split("/");
  return { view, rest: decodeURIComponent(rest.join("/")), parameters: new URLSearchParams(location.search), steps: stepsHere() };
}

// Kept by the browser with each entry of its history.
function stepsHere(): number {
  return (history.state as { steps?: number } | null)?.steps ?? 0;
}

function changed(): void {
  current = read();
  for (const listener of listeners) {
    listener();
  }
}

addEventListener("popstate", changed);

/** The address now, and whenever it changes. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The address of a view. */
export function addressOf(view: string, parameters: Parameters = {}): string {
  return withParameters(view === "" ? base : `${base}/${view}`, new URLSearchParams(), parameters);
}

/** The permanent address of a thing's page. */
export function entityAddress(id: string): string {
  return `${base}/entity/${id.split("/").map(encodeURIComponent).join("/").replaceAll("%3A", ":")}`;
}

/** Goes somewhere; the way back leads here, unless told to take this place. */
export function go(address: string, replace = false): void {
  if (address !== location.pathname + location.search) {
    if (replace) {
      history.replaceState(history.state, "", address);
    } else {
      const within = new URL(address, location.href).pathname === location.pathname;
      history.pushState({ steps: within ? stepsHere() + 1 : 0 }, "", address);
    }
    changed();
  }
}

/** Changes some parameters of this view; null takes one away. */
export function change(parameters: Parameters, replace = false): void {
  go(withParameters(location.pathname, new URLSearchParams(location.search), parameters), replace);
}

function withParameters(path: string, search: URLSearchParams, parameters: Parameters): string {
  for (const [name, value] of Object.entries(parameters)) {
    search.delete(name);
    for (const item of value === null || value === undefined ? [] : typeof value === "string" ? [value] : value) {
      search.append(name, item);
    }
  }
  const text = search.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}

/** Lets links between views change the address without loading the page again. */
export function followLink(event: MouseEvent): void {
  const link = (event.target as Element).closest?.("a");
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
  if (plain && link instanceof HTMLAnchorElement && link.origin === location.origin && (link.pathname === base || link.pathname.startsWith(`${base}/`)) && link.hash === "" && link.target === "" && !link.hasAttribute("download")) {
    event.preventDefault();
    go(link.pathname + link.search);
  }
}
