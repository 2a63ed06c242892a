import { made, madeStatus } from '../made.ts';

/** No question needs more letters; text that was pasted by mistake may have thousands. */
export const longestQuestion = 200;

/** The words of the form, wherever it is written. */
export const formWords = {
  field: 'Search events, actors, places, words',
  button: 'Search',
  hint: 'Names are found with and without accents, in French, as abbreviations, and as they were earlier.',
} as const;

/** Where a question is asked, and what is found: all in one element. */
export interface SearchForm {
  readonly element: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Says in words how much is found. */
  readonly status: HTMLElement;
  /** What is found; a hint while nothing is asked. */
  readonly found: HTMLElement;
}

/** A field and a button; by itself the form leads to the search page. @param page the address of that page */
export function makeSearchForm(page: string): SearchForm {
  const form = made('form', { className: 'search-form', action: page, role: 'search' });
  const field = made('input', {
    id: 'search-field',
    type: 'search',
    name: 'q',
    maxLength: longestQuestion,
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  form.append(
    made('label', { htmlFor: field.id }, formWords.field),
    made('div', { className: 'search-line' }, field, made('button', { type: 'submit' }, formWords.button)),
  );
  const status = madeStatus('p', 'search-status');
  const found = made('div', { className: 'search-found' }, made('p', { className: 'search-hint' }, formWords.hint));
  return { element: made('div', { className: 'search-box' }, form, status, found), form, field, status, found };
}

/** The form that stands in the page already, as SearchForm.astro wrote it. @throws where a part of it is missing */
export function searchFormIn(page: Element): SearchForm {
  const inside = <Part extends Element>(selector: string): Part => {
    const part = page.querySelector<Part>(selector);
    if (!part) throw new Error(`no ${selector} inside`);
    return part;
  };
  return {
    element: inside('.search-box'),
    form: inside('.search-form'),
    field: inside('#search-field'),
    status: inside('.search-status'),
    found: inside('.search-found'),
  };
}
