import { uncertain, who, type Row } from "./rows";

const header = ["country_code", "country", "meeting", "ordinal", "date", "attendance", "change", "head", "head_id", "post", "inferred", "unknown_between"];

/** The matrix as a table of RFC 4180: one line for each country at each meeting, gaps included. */
export function csv(rows: readonly Row[]): string {
  const lines = rows.flatMap((row) => row.meetings.map((cell) => [
    row.country.code,
    row.country.name,
    cell.meeting.id,
    cell.meeting.ordinal,
    cell.meeting.date,
    cell.attendance,
    cell.change,
    cell.head === null ? null : who(cell),
    cell.head?.official?.id,
    cell.head?.role?.name,
    cell.head === null ? null : uncertain(cell),
    cell.unknownBetween.join(" "),
  ]));
  return [header, ...lines].map((line) => `${line.map(field).join(",")}\r\n`).join("");
}

function field(value: string | number | boolean | null | undefined): string {
  const text = String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
