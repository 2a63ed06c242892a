const quotation = /“[^”]*”|«[^»]*»|"[^"]*"/gu;

/** What a text quotes: from the opening sign to the closing one. A quotation without its end goes on to the end of the text. */
export function findQuotations(text: string): { start: number; end: number }[] {
  const ended = [...text.matchAll(quotation)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const open = /[“«][^”»]*$/u.exec(text);
  return open === null || ended.some(({ end }) => end > open.index) ? ended : [...ended, { start: open.index, end: text.length }];
}

/** A text in which nothing is left of what it quotes: “…”, «…» and "…" stand empty. */
export function withoutQuotations(text: string): string {
  return text.replace(quotation, '“”');
}
