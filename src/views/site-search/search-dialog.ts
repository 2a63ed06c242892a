import { showOverPage } from '../over-page.ts';
import { made, madeButton } from '../made.ts';
import { makeSearchForm, type SearchForm } from './search-form.ts';
import { makeKeySwitch } from './search-key.ts';

/** The search over the page. Closed, it keeps what was asked. */
export interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  readonly parts: SearchForm;
  /** @param opener the control to which the focus returns */
  readonly open: (opener: HTMLElement) => void;
}

/** Makes the search, with its field: one can write at once, also while what answers is still on its way. */
export function makeSearchDialog(page: string): SearchDialog {
  const parts = makeSearchForm(page);
  const dialog = made('dialog', { className: 'search-dialog', 'aria-label': 'Search' }, parts.element);
  dialog.append(
    makeKeySwitch(),
    madeButton('search-close', 'Close', () => dialog.close()),
  );
  dialog.addEventListener('keydown', (key) => {
    if (key.key !== 'Escape') return;
    key.preventDefault(); // in a field for searching the key would only empty the field
    dialog.close();
  });
  return {
    dialog,
    parts,
    open: (opener) => {
      if (dialog.open) return;
      showOverPage(dialog, { focus: parts.field, opener });
      parts.field.select();
    },
  };
}
