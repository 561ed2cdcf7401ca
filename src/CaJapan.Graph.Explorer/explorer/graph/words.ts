/** An enum value as words: `FIRST_DEPUTY_MINISTER` is "first deputy minister". */
export function words(value: string): string {
  return value.toLowerCase().replaceAll("_", " ");
}

/** With a capital at the beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 source`, `2 sources`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? singular : plural}`;
}

/** A type's name as words: `AgendaItem` is "agenda item". */
export function kindWords(typename: string): string {
  return typename.replace(/(?<=.)([A-Z])/g, " $1").toLowerCase();
}
