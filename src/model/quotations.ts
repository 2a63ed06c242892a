/** A text in which nothing is left of what it quotes: “…”, «…» and "…" stand empty. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|«[^»]*»|"[^"]*"/gu, '“”');
}
