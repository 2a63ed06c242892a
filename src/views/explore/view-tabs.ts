import { made, madeButton } from '../made.ts';
import { painted } from '../painted.ts';

/** The views of which a small screen shows one at a time. */
const tabs = [
  ['timeline', 'Timeline'],
  ['map', 'Map'],
  ['list', 'List'],
] as const;

/**
 * Puts buttons into the place for them that show one of the views; only those that have something to show are offered.
 * On a wide screen the style sheet hides the buttons and shows all views.
 */
export function offerTabs(page: HTMLElement): void {
  const place = page.querySelector<HTMLElement>('.explore-tabs');
  if (place === null) throw new Error('no .explore-tabs inside');
  const offered = tabs.filter(([id]) => (page.querySelector(`[data-view="${id}"]`)?.childElementCount ?? 0) > 0);
  const press = (id: string) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['tab'] === id));
  };
  const buttons = offered.map(([id, label]) => {
    const button = madeButton('', label, () => {
      press(id);
      void painted().then(() => (page.dataset['tab'] = id));
    });
    button.dataset['tab'] = id;
    return button;
  });
  const first = offered[0]?.[0] ?? 'list';
  press(first);
  page.dataset['tab'] = first;
  place.replaceChildren(made('div', {}, ...buttons));
}
