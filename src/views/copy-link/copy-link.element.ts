import { painted } from '../painted.ts';

/** How long "Copied" stays, ms. */
const shownFor = 4000;

/*
 * A link in a <copy-link> copies its own address. Where the clipboard is refused it shows the address, selected. One
 * listener does it for all of them: two hundred stand in the story, and an element that begins for each costs a phone
 * more time than anything else that begins with the page.
 */
document.addEventListener('click', (click) => {
  if (click.defaultPrevented || click.ctrlKey || click.metaKey || click.shiftKey || !(click.target instanceof Element)) return;
  const link = click.target.closest<HTMLAnchorElement>('copy-link a');
  const parts = link?.closest('copy-link');
  if (!link || !parts) return;
  click.preventDefault();
  void copy(link.href, statusIn(parts));
});
document.documentElement.toggleAttribute('data-copies-links', true); // last: tests may now rely on it

/** What says in a <copy-link> how the copying went: made when it is first asked for. */
function statusIn(parts: Element): Element {
  const known = parts.querySelector('.copy-status');
  if (known) return known;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'copy-status';
  parts.append(status);
  return status;
}

async function copy(address: string, status: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    await painted(); // a screen reader tells what changes in a status that it knows
    const word = document.createTextNode('Copied');
    status.replaceChildren(word);
    setTimeout(() => word.remove(), shownFor); // this word alone: something else may have been said since
  } catch {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = address;
    field.setAttribute('aria-label', 'Address, to copy by hand');
    status.replaceChildren(field);
    field.select();
  }
}
