import { dateWords } from '../../compute/date-words.ts';
import { hasMark, type MapFile, type MapPlace, readMapFile } from '../../compute/map-file.ts';
import { daysShown, isoDay, shownOn } from '../../compute/recorded-dots.ts';
import { missingWords, nothingWords } from '../../compute/recorded-stretches.ts';
import type { ViolenceType } from '../../model/vocabulary.ts';
import { inTime } from '../in-time.ts';
import { made } from '../made.ts';
import { eventsChosen, readerMoved, storyEntries } from '../story-signals.ts';
import type { DotColours } from './dots-canvas.ts';
import { leaveNote } from './leave-note.ts';
import type { ListContext } from './map-links.ts';
import { MapView, type Scene } from './map-view.ts';

const day = 86_400_000;

/**
 * Fetches what the map draws.
 * @returns lets the map follow the reader from then on
 * @throws where the file does not come, or is not what it should be
 */
export async function followingMap(map: HTMLElement, untilGone: AbortSignal): Promise<() => void> {
  const answer = await fetch(map.dataset['file'] ?? '', { signal: untilGone });
  if (!answer.ok) throw new Error(`The file of the map cannot be had: ${answer.status}.`);
  const following = new FollowingMap(map, readMapFile(await answer.text()), untilGone);
  return () => following.start();
}

class FollowingMap {
  readonly #map: HTMLElement;
  readonly #file: MapFile;
  readonly #untilGone: AbortSignal;
  #view: MapView | undefined;
  #scene: Scene | undefined;
  #isClose = false;

  constructor(map: HTMLElement, file: MapFile, untilGone: AbortSignal) {
    this.#map = map;
    this.#file = file;
    this.#untilGone = untilGone;
  }

  start(): void {
    readerMoved.hear(() => this.#follow(), this.#untilGone);
    eventsChosen.hear(() => this.#follow(), this.#untilGone);
    storyEntries.hear(() => this.#follow(), this.#untilGone);
  }

  #part<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.#map.querySelector<Found>(selector);
    if (found === null) throw new Error(`no ${selector} inside`);
    return found;
  }

  /** Shows what follows from the reader’s place and the filters. Until somebody says where the reader is, what was drawn stays. */
  #follow(): void {
    const scene = this.#sceneOf(this.#file);
    if (scene === undefined) return;
    this.#scene = scene;
    this.#view ??= this.#takeOver();
    this.#view.show(scene);
    leaveNote(this.#part('.map-stage')); // it told of another day
    this.#say(scene);
  }

  #sceneOf({ points, places, events }: MapFile): Scene | undefined {
    const position = readerMoved.last;
    const entries = storyEntries.last;
    if (!position || !entries) return undefined;
    const chosen = eventsChosen.last?.slugs;
    const shown = entries.filter(({ slug }) => chosen?.has(slug) ?? true);
    const placesById = new Map(places.map((place) => [place.id, place]));
    const placesOf = (slug: string) => (events.get(slug) ?? []).map((id) => placesById.get(id)).filter((place) => place !== undefined);
    const marked = new Map<MapPlace, { slugs: string[]; first: number }>();
    for (const { slug, first } of shown) {
      for (const place of placesOf(slug).filter(hasMark)) {
        const known = marked.get(place);
        if (known) known.slugs.push(slug);
        else marked.set(place, { slugs: [slug], first });
      }
    }
    const today = Math.floor(position.date / day);
    const told = position.entry ? placesOf(position.entry.slug) : [];
    return {
      today,
      points: shownOn(points, today),
      places: [...marked].map(([place, { slugs, first }]) => ({
        place,
        slugs,
        state: chosen !== undefined ? 'chosen' : first <= position.date ? 'behind' : 'ahead',
      })),
      elsewhere: shown.map(({ slug }) => slug).filter((slug) => !placesOf(slug).some(hasMark)),
      told: position.entry && {
        kind: position.entry.kind,
        dateWords: position.entry.dateWords,
        where: told[0],
        places: told.filter(hasMark),
        regions: told.flatMap(({ regions }) => regions),
      },
      close: this.#isClose,
    };
  }

  /** Puts the drawing that moves in the place of the one that was there. */
  #takeOver(): MapView {
    const stage = this.#part('.map-stage');
    this.#part('figcaption').replaceChildren(this.#part<HTMLTemplateElement>('template').content.cloneNode(true));
    stage.append(made('p', { className: 'map-missing' }));
    const signal = this.#untilGone;
    const nearer = this.#part('.map-nearer');
    nearer.addEventListener(
      'click',
      () => {
        this.#isClose = !this.#isClose;
        const { textContent: words } = nearer;
        nearer.textContent = nearer.dataset['instead'] ?? words;
        nearer.dataset['instead'] = words;
        this.#follow();
      },
      { signal },
    );
    const list = this.#part('.map-list');
    list.addEventListener('click', () => void this.#openList().catch((error: unknown) => this.#goWithout(error)), { signal });
    stage.addEventListener('click', (click) => void this.#tellOf(click).catch((error: unknown) => this.#goWithout(error)), { signal });
    return new MapView(stage, this.#file.names, () => this.#colours(), signal);
  }

  /** The colours of the key, as the browser has computed them: the style sheet knows schemes and forced colours. */
  #colours(): DotColours {
    const colour = (type: ViolenceType) => getComputedStyle(this.#part(`.map-key [data-type="${type}"]`)).color;
    return { 'one-sided': colour('one-sided'), 'state-based': colour('state-based'), 'non-state': colour('non-state') };
  }

  /** What the map shows, in words: under it, on it, and for those who do not see it. */
  #say(scene: Scene): void {
    const { points, told } = scene;
    const date = dateWords(isoDay(scene.today));
    this.#write('.map-today', `${date}:`);
    this.#write('.map-where', told?.where === undefined ? '' : `${told.where.name}: ${told.where.mark}`);
    this.#write('.map-missing', this.#inWords(missingWords, scene));
    this.#part('.map-over').ariaLabel =
      `Map of Mali on ${date}: ${told?.places.length ? `${told.places.map(({ name }) => name).join(', ')} marked; ` : ''}${points.length} recorded events of the 24 months before.`;
  }

  /** Writes words, unless they stand there already: the browser would lay them out anew. */
  #write(selector: string, words: string): void {
    const part = this.#part(selector);
    if (part.textContent !== words) part.textContent = words;
  }

  /** What is to be said of the data in the months that the map shows. */
  #inWords(words: typeof missingWords, { today }: Scene): string {
    const month = (days: number) => isoDay(days).slice(0, 7);
    return words(this.#file.stretches, month(today), month(today - daysShown));
  }

  async #openList(): Promise<void> {
    const { openList } = await inTime(import('./map-list.ts'));
    this.#write('.map-trouble', '');
    if (this.#scene) openList(this.#map, this.#part('.map-list'), this.#file, this.#scene, this.#inWords(missingWords, this.#scene), this.#context());
  }

  async #tellOf(click: MouseEvent): Promise<void> {
    if (click.target instanceof Element && click.target.closest('.map-here')) return;
    const stage = this.#part('.map-stage');
    const { left, top } = stage.getBoundingClientRect();
    const { tellOf } = await inTime(import('./map-here.ts'));
    this.#write('.map-trouble', '');
    if (this.#scene && this.#view)
      tellOf(
        stage,
        { x: click.clientX - left, y: click.clientY - top },
        this.#file,
        this.#scene,
        this.#view,
        this.#inWords(nothingWords, this.#scene),
        this.#context(),
      );
  }

  /** A part that is fetched when it is asked for did not come: that is said once, until a part comes. */
  #goWithout(error: unknown): void {
    console.warn('<story-map> goes without a part:', error);
    this.#write('.map-trouble', 'This part of the map did not arrive.');
  }

  #context(): ListContext {
    const typeWords = (type: ViolenceType) => this.#part(`.map-key [data-type="${type}"]`).parentElement?.textContent.trim() ?? '';
    return { story: this.#map.dataset['story'] ?? '', places: this.#map.dataset['places'] ?? '', typeWords };
  }
}
