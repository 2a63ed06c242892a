import { made, madeButton } from '../made.ts';

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
  const buttons = offered.map(([id, label]) => {
    const button = madeButton('', label, () => show(id));
    button.dataset['tab'] = id;
    return button;
  });
  const show = (id: string) => {
    page.dataset['tab'] = id;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['tab'] === id));
  };
  place.replaceChildren(made('div', {}, ...buttons));
  show(offered[0]?.[0] ?? 'list');
}
