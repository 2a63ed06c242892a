import { SearchBox } from './search-box.ts';

const opened = new WeakMap<HTMLElement, { dialog: HTMLDialogElement; box: SearchBox }>();

/**
 * Opens the search over the page. Closed, it keeps what was asked.
 * @param host the element that it belongs to, with `data-index` and `data-page`
 * @param opener the control to which the focus returns, where it was nowhere else
 */
export function openSearch(host: HTMLElement, opener: HTMLElement): void {
  const { dialog, box } = opened.get(host) ?? make(host);
  if (dialog.open) return;
  if (document.activeElement === document.body) opener.focus({ preventScroll: true });
  dialog.showModal();
  box.field.focus();
  box.field.select();
}

function make(host: HTMLElement): { dialog: HTMLDialogElement; box: SearchBox } {
  const { index = '', page = '' } = host.dataset;
  const box = new SearchBox({ index, page, atFirst: 4, onPage: false });
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = 'Search';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'search-close';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  dialog.append(box.element, close);
  dialog.addEventListener('click', (click) => {
    if (click.target === dialog) dialog.close(); // beside it
  });
  dialog.addEventListener('keydown', (key) => {
    if (key.key !== 'Escape') return;
    key.preventDefault(); // in a field for searching the key would only empty the field
    dialog.close();
  });
  host.append(dialog);
  const made = { dialog, box };
  opened.set(host, made);
  return made;
}
