import { useSyncExternalStore } from "react";
import { chosenTheme } from "../explorer/shell/theme";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** The colours that were chosen in the explorer; those of the system unless some were. */
export function useTheme(): "light" | "dark" {
  const system = useSyncExternalStore(subscribe, () => (dark.matches ? "dark" : "light"));
  const chosen = chosenTheme();
  return chosen === "system" ? system : chosen;
}

function subscribe(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}
