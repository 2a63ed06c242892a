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
  const form = made('form', 'search-form');
  const field = made('input');
  form.action = page;
  form.role = 'search';
  const label = made('label', '', 'Search events, actors, places, words');
  Object.assign(field, { id: 'search-field', type: 'search', name: 'q', maxLength: longestQuestion, autocomplete: 'off', spellcheck: false });
  field.enterKeyHint = 'search';
  label.htmlFor = field.id;
  const button = made('button', '', 'Search');
  button.type = 'submit';
  const line = made('div', 'search-line');
  line.append(field, button);
  form.append(label, line);
  const element = made('div', 'search-box');
  element.append(form);
  return { element, form, field };
}

/** An element with its class and its words, which are text, never markup. */
export function made<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', words = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = words;
  return element;
}
