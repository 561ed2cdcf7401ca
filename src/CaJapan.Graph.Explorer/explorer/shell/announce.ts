/** Tells screen readers what changed without moving the focus. */
export function announce(text: string): void {
  const region = document.getElementById("live");
  if (region !== null) {
    region.textContent = text;
  }
}
