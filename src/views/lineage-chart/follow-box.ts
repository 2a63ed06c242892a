import { counted, type KinInMarkup, type Relative } from './kin-in-markup.ts';
import { made, madeButton, madeCopyLink, madeLink } from './made-elements.ts';

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
  const head = made('div', '', 'follow-head');
  const title = made('h2', name);
  if (full !== name) title.append(' ', made('span', full, 'full-name'));
  head.append(title);
  if (says.length > 0) head.append(made('p', says.join(' '), 'follow-says'));
  const relations = made('div', '', 'follow-relations');
  const named = (count: string, relatives: readonly Relative[]) => {
    const line = made('p', '', 'follow-kin');
    line.append(made('strong', count.charAt(0).toUpperCase() + count.slice(1)), relatives.length === 0 ? ' on record' : ' ');
    relatives.forEach(({ id }, index) => line.append(index === 0 ? '' : ', ', madeLink(`#${id}`, nameOf(id))));
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
      made('p', 'A line goes thin after the day on which it fed this one. What has no part in this is faded or left out.', 'label follow-how'),
    );
  box.replaceChildren(head, relations, ...(links.length > 0 ? [listOf(links)] : []));
  box.hidden = false;
}

function listOf(links: Followed['links']): HTMLElement {
  const list = made('ul');
  for (const { id, words } of links) {
    const entry = made('li');
    entry.append(madeLink(`#${id}`, words));
    list.append(entry);
  }
  const details = made('details');
  details.append(made('summary', links.length === 1 ? 'The link' : `All ${links.length} links`), list);
  return details;
}

/** What can be done with an actor that is followed. */
export function fillBar(bar: HTMLElement, { id, name, profile, kin }: Followed): void {
  const who = made('p', '', 'follow-name');
  who.append('Following ', made('strong', name), `: ${kinWords(kin)}`);
  const everyone = madeButton('Show everyone');
  everyone.dataset['everyone'] = '';
  bar.replaceChildren(who, everyone, madeLink(profile, 'Profile', 'choice'), madeCopyLink(`#${id}`, 'Copy link'));
  bar.hidden = false;
}
