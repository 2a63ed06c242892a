import { made } from '../../made.ts';

/** So long a reader waits for the page of an event, ms. */
const longestWait = 15_000;

/** What a panel says of an event, taken from its own page. */
export interface BorrowedEvent {
  readonly parts: readonly Node[];
}

/**
 * Fetches the page of an event and takes from it what a panel has room for.
 * @throws where the page does not come, or is none of an event
 */
export async function borrowedEvent(address: string): Promise<BorrowedEvent> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.event-page');
  const summary = page?.querySelector('.standfirst');
  if (!page || !summary) throw new Error(`${address} is no page of an event.`);
  for (const part of page.querySelectorAll('button, [popover], script, .back-links, .content-note a, .print-only')) part.remove();
  for (const part of page.querySelectorAll('[id]')) part.removeAttribute('id');
  // The notes that these lead to stand on that page.
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) link.setAttribute('href', address + (link.getAttribute('href') ?? ''));
  const parts = [
    made('p', {}, summary.textContent),
    ...who(page),
    ...note(page),
    ...tolls(page),
    ...sure(page),
    ...account(page),
    ...links(page),
    ...sources(page),
  ];
  return { parts };
}

function who(page: Element): Node[] {
  const names = [...page.querySelectorAll('[data-fact="who"] dd a')];
  return names.length === 0 ? [] : [made('div', { className: 'panel-who label' }, ...names)];
}

/** The warning before an account of what not everybody wants to read. */
function note(page: Element): Node[] {
  return [...page.querySelectorAll('.content-note')];
}

/** "at least 500 people, according to the UN human rights office, May 2023", and what must be known of it. */
function tolls(page: Element): Node[] {
  const rows = [...page.querySelectorAll('.deaths-chart li:not([aria-hidden]) > p')].map((row) => {
    const words = (selector: string) => row.querySelector(selector)?.textContent.trim() ?? '';
    const whom = words('small > span');
    const note = words('small')
      .slice(whom.length)
      .replace(/^[.\s]+/u, '');
    return made('p', {}, made('strong', {}, `${words('.visually-hidden')} ${whom}`), `, according to ${words('strong')}. `, made('small', {}, note));
  });
  return rows.length === 0 ? [] : [made('div', { className: 'label' }, ...rows)];
}

function sure(page: Element): Node[] {
  const facts = [...(page.querySelector('[data-fact="sure"] dd')?.childNodes ?? [])];
  return [
    made('p', { className: 'label' }, ...facts),
    ...[...page.querySelectorAll('.event-note p')].map((each) => made('p', { className: 'label' }, ...each.childNodes)),
  ];
}

function account(page: Element): Node[] {
  const paragraphs = [...page.querySelectorAll('.event-text > p:not(.content-note)')];
  return paragraphs.length === 0 ? [] : [made('details', {}, made('summary', {}, 'The account in full'), ...paragraphs)];
}

/** What led here and what followed, each with its reason and its source. */
function links(page: Element): Node[] {
  return [...page.querySelectorAll('.before-and-after section')].flatMap((section) => {
    const list = section.querySelector('ul');
    const none = section.querySelector('.none');
    const title = made('h3', {}, section.querySelector('h3')?.textContent ?? '');
    return list !== null && list.children.length > 0 ? [title, list] : none ? [title, none] : [];
  });
}

function sources(page: Element): Node[] {
  const list = page.querySelector('.source-list');
  if (list === null) return [];
  list.className = 'panel-sources';
  const count = list.children.length;
  return [made('details', {}, made('summary', {}, count === 1 ? '1 source' : `${count} sources`), list)];
}
