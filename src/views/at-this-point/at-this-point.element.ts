import { atThisPoint, type PointFile, type PointFigureId, pointFigureIds, presentWords, readPointFile } from '../../compute/at-this-point.ts';
import { dateWords } from '../../compute/date-words.ts';
import { EnhancedElement } from '../enhanced-element.ts';
import { inTime } from '../in-time.ts';
import { type ReaderPosition, readerMoved } from '../story-signals.ts';
import { whenSeen } from '../when-seen.ts';

/**
 * The figures under the map follow the reader. Their file is fetched when they are first seen. Nothing is announced:
 * whoever wants them goes to their region.
 */
class AtThisPointElement extends EnhancedElement {
  #shown: number | undefined;

  protected override enhance(): void {
    for (const part of ['[data-when]', '[data-note]', '[data-failure]', ...pointFigureIds.map(figure)]) this.#inside(part);
    whenSeen(this, () => void this.#load(), this.untilGone);
  }

  async #load(): Promise<void> {
    try {
      const file = await inTime(this.#fetched());
      readerMoved.hear((position) => this.#show(file, position), this.untilGone);
    } catch (error) {
      if (this.untilGone.aborted) return;
      console.warn('<at-this-point> stays as it was drawn:', error);
      this.#inside('[data-failure]').hidden = false;
    }
  }

  async #fetched(): Promise<PointFile> {
    const answer = await fetch(this.dataset['file'] ?? '', { signal: this.untilGone });
    if (!answer.ok) throw new Error(`the answer was ${answer.status}`);
    return readPointFile(await answer.json());
  }

  #show(file: PointFile, { entry, date }: ReaderPosition): void {
    this.#write('[data-when]', entry?.dateWords ?? dateWords(new Date(date).toISOString().slice(0, 7)));
    if (date === this.#shown) return;
    this.#shown = date;
    const { figures, note, present } = atThisPoint(file, date);
    for (const id of pointFigureIds) {
      const { value, known, detail } = figures[id];
      this.#inside(figure(id)).toggleAttribute('data-known', known);
      this.#write(`${figure(id)} .point-value`, value);
      this.#write(`${figure(id)} .point-detail`, detail);
    }
    this.#write('[data-note]', note);
    for (const group of this.querySelectorAll('details')) showPresent(group, present);
  }

  #write(selector: string, words: string): void {
    const part = this.#inside(selector);
    if (part.textContent !== words) part.textContent = words;
  }

  #inside(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} inside`);
    return found;
  }
}

function figure(id: PointFigureId): string {
  return `[data-figure="${id}"]`;
}

/** Shows those who are there, and hides the others, whose links are on the page already. */
function showPresent(group: Element, present: ReadonlyMap<string, boolean>): void {
  const names: string[] = [];
  for (const family of group.querySelectorAll<HTMLElement>('.point-family')) {
    const before = names.length;
    for (const actor of family.querySelectorAll<HTMLElement>('[data-presence]')) {
      const isSure = present.get(actor.dataset['presence'] ?? '');
      const perhaps = actor.querySelector('small');
      actor.hidden = isSure === undefined;
      if (perhaps) perhaps.hidden = isSure !== false;
      if (isSure !== undefined) names.push(actor.querySelector('a')?.textContent.trim() ?? '');
    }
    family.hidden = names.length === before;
  }
  const summary = group.querySelector<HTMLElement>('[data-present]');
  if (summary) summary.textContent = presentWords(names, { named: summary.dataset['present'] === 'names' });
}

customElements.define('at-this-point', AtThisPointElement);
