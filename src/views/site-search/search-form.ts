import { made } from '../made.ts';

/** No question needs more letters; text that was pasted by mistake may have thousands. */
export const longestQuestion = 200;

/** Where a question is asked. What is found stands below the form, in the same element. */
export interface SearchForm {
  readonly element: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
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
    made('label', { htmlFor: field.id }, 'Search events, actors, places, words'),
    made('div', { className: 'search-line' }, field, made('button', { type: 'submit' }, 'Search')),
  );
  return { element: made('div', { className: 'search-box' }, form), form, field };
}
