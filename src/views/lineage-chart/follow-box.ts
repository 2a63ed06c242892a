import { made, madeCopyLink } from '../made.ts';
import { counted, type KinInMarkup, type Relative } from './kin-in-markup.ts';

/** What is told of an actor that is followed. */
export interface Followed {
  readonly id: string;
  readonly name: string;
  readonly full: string;
  readonly profile: string;
  readonly kin: KinInMarkup;
  /** The sentences of the links that made it. */
  readonly says: readonly string[];
  /** Its links in order of date, in words. */
  readonly links: readonly { readonly id: string; readonly words: string }[];
  nameOf(id: string): string;
}

/** "15 ancestors, no heirs, 1 ally". */
export function kinWords({ ancestors, heirs, allies }: KinInMarkup): string {
  return [counted(ancestors.length, 'ancestor'), counted(heirs.length, 'heir'), counted(allies.length, 'ally', 'allies')].join(', ');
}

/** Says over the chart who is followed, how it came about, and who its kin are. */
export function fillBox(box: HTMLElement, { name, full, kin, says, links, nameOf }: Followed): void {
  const head = made('div', { className: 'follow-head' });
  const title = made('h2', {}, name);
  if (full !== name) title.append(' ', made('span', { className: 'full-name' }, full));
  head.append(title);
  if (says.length > 0) head.append(made('p', { className: 'follow-says' }, says.join(' ')));
  const relations = made('div', { className: 'follow-relations' });
  const named = (count: string, relatives: readonly Relative[]) => {
    const line = made('p', { className: 'follow-kin' });
    line.append(made('strong', {}, count.charAt(0).toUpperCase() + count.slice(1)), relatives.length === 0 ? ' on record' : ' ');
    relatives.forEach(({ id }, index) => line.append(index === 0 ? '' : ', ', made('a', { href: `#${id}` }, nameOf(id))));
    return line;
  };
  relations.append(
    named(counted(kin.ancestors.length, 'ancestor'), kin.ancestors),
    named(counted(kin.heirs.length, 'heir'), kin.heirs),
    named(counted(kin.allies.length, 'ally', 'allies'), kin.allies),
  );
  if (kin.fellows.length > 0) relations.append(named('Also linked:', kin.fellows));
  if (links.length > 0)
    relations.append(
      made(
        'p',
        { className: 'label follow-how' },
        'A line goes thin after the day on which it fed this one. What has no part in this is faded or left out.',
      ),
    );
  box.replaceChildren(head, relations, ...(links.length > 0 ? [listOf(links)] : []));
  box.hidden = false;
}

function listOf(links: Followed['links']): HTMLElement {
  const entries = links.map(({ id, words }) => made('li', {}, made('a', { href: `#${id}` }, words)));
  return made('details', {}, made('summary', {}, links.length === 1 ? 'The link' : `All ${links.length} links`), made('ul', {}, ...entries));
}

/** What can be done with an actor that is followed. */
export function fillBar(bar: HTMLElement, { id, name, profile, kin }: Followed): void {
  bar.replaceChildren(
    made('p', { className: 'follow-name' }, 'Following ', made('strong', {}, name), `: ${kinWords(kin)}`),
    made('button', { type: 'button', className: 'choice', 'data-everyone': '' }, 'Show everyone'),
    made('a', { href: profile, className: 'choice' }, 'Profile'),
    madeCopyLink(made('a', { href: `#${id}`, className: 'choice' }, 'Copy link')),
  );
  bar.hidden = false;
}
