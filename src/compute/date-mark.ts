import { datePrecision, isApproximate } from './date-words.ts';

/** How a date is drawn: a stroke, a line with ends, an open box, soft ends, or an arrow; and what that says. */
export interface DateMark {
  readonly shape: 'day' | 'span' | 'box' | 'about' | 'open';
  readonly words: string;
}

const begun = { day: 'Begun on this day', month: 'Begun in this month', year: 'Begun in this year' };

/** The drawing of a date, so that what is not known can be seen. */
export function dateMark(edtf: string): DateMark {
  const precision = datePrecision(edtf);
  if (edtf.endsWith('/..'))
    return { shape: 'open', words: `${isApproximate(edtf) ? 'Begun at about this time' : begun[precision]}; no end recorded` };
  if (isApproximate(edtf)) return { shape: 'about', words: 'The date is only about right' };
  if (edtf.includes('/')) return { shape: 'span', words: `From the first to the last of these ${precision}s` };
  return precision === 'day' ? { shape: 'day', words: 'One day' } : { shape: 'box', words: `Known to the ${precision} only` };
}
