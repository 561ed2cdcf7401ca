import { useState } from "preact/hooks";
import { entityAddress, go } from "../routing/address";
import { SearchBox } from "./SearchBox";
import { applyTheme, chosenTheme, type Theme } from "./theme";

const views = [
  ["", "Matrix"],
  ["timeline", "Timeline"],
  ["topics", "Topics"],
  ["succession", "Succession"],
  ["canvas", "Canvas"],
] as const;

export function Header({ view }: { view: string }) {
  return (
    <header class="top">
      <a class="mark" href="/explorer">Central Asia <span>+</span> Japan</a>
      <div role="search"><SearchBox label="Search people, meetings, topics …" onPick={(found) => go(entityAddress(found.id))} /></div>
      <nav aria-label="Views">
        {views.map(([address, name]) => (
          <a key={address} href={address === "" ? "/explorer" : `/explorer/${address}`} aria-current={(view === "matrix" ? "" : view) === address ? "page" : undefined}>{name}</a>
        ))}
        <a href="/graphql">Playground</a>
      </nav>
      <ThemeSwitch />
    </header>
  );
}

const next: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const signs: Record<Theme, string> = { system: "◐", light: "○", dark: "●" };

function ThemeSwitch() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <button type="button" class="theme" title={`Colours: ${theme}. Change to ${next[theme]}.`} onClick={() => {
      applyTheme(next[theme]);
      setTheme(next[theme]);
    }}>
      <span aria-hidden="true">{signs[theme]}</span>
      <span class="unseen">Colours: {theme}. Change to {next[theme]}.</span>
    </button>
  );
}
