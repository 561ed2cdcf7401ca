export type Theme = "system" | "light" | "dark";

const key = "theme";

/** What was chosen here before; what the system says unless something was. */
export function chosenTheme(): Theme {
  const theme = localStorage.getItem(key);
  return theme === "light" || theme === "dark" ? theme : "system";
}

export function applyTheme(theme = chosenTheme()): void {
  if (theme === "system") {
    localStorage.removeItem(key);
    delete document.documentElement.dataset["theme"];
  } else {
    localStorage.setItem(key, theme);
    document.documentElement.dataset["theme"] = theme;
  }
  dispatchEvent(new Event("themechange"));
}
