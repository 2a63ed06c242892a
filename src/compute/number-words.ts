const numbers = new Intl.NumberFormat('en-GB');

/** Whole numbers as English writes them: 1,359. */
export function numberWords(value: number): string {
  return numbers.format(value);
}
