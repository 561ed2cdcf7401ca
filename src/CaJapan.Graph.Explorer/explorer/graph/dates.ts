const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A date for people, as precise as it is known: `2018-01-26` is "26 January 2018", `2004` stays, a range is left as it is written. */
export function readable(date: string | null | undefined): string {
  if (date === null || date === undefined) {
    return "undated";
  }
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (match === null) {
    const range = /^\[(.*)\.\.(.*)\]$/.exec(date);
    return range === null ? date : range[1] === "" ? `by ${readable(range[2])}` : range[2] === "" ? `from ${readable(range[1])}` : `between ${readable(range[1])} and ${readable(range[2])}`;
  }
  const [, year, month, day] = match;
  const quarter = month === undefined ? undefined : Number(month) - 32;
  if (quarter !== undefined && quarter >= 1 && quarter <= 4) {
    return `quarter ${quarter} of ${year}`;
  }
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : Number(day), name, year].filter((part) => part !== undefined).join(" ");
}

/** The year of a date, for headings; the earliest of a range. */
export function year(date: string | null | undefined): string {
  return /\d{4}/.exec(date ?? "")?.[0] ?? "undated";
}

/** A date's first day as a number of years, to place it on an axis; NaN where nothing is known. */
export function position(date: string | null | undefined): number {
  const match = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? "");
  if (match === null) {
    return Number.NaN;
  }
  const month = Number(match[2] ?? 1);
  return Number(match[1]) + ((month > 12 ? (month - 33) * 3 : month - 1) + (Number(match[3] ?? 1) - 1) / 31) / 12;
}
