import { eventsWords } from '../../../compute/choice/choice-words.ts';
import { downloadName } from '../../../compute/explore/download-name.ts';
import {
  type DownloadFormat,
  downloadFormats,
  selectedBibtex,
  selectedCsv,
  selectedGeoJson,
  selectedIcs,
  selectedJson,
} from '../../../compute/explore/selected-data.ts';
import { inTime } from '../../in-time.ts';
import { made, madeButton, madeStatus } from '../../made.ts';
import { saveFile } from '../../save-file.ts';
import { exploreShown, wishForPicture } from '../explore-signals.ts';

const pictureWords = {
  svg: 'the timeline as it stands now, as a drawing for print, with its sources and address',
  png: 'the same as a picture for slides and messages',
} as const;

/** Opens the sheet in which one chooses what to take along, and in what form. The opener has the focus when it closes. */
export function openDownloads(root: HTMLElement, files: string, opener: HTMLElement): void {
  const { last } = exploreShown;
  if (last === undefined) return;
  const { state, events, all } = last;
  const shown = events.map(({ slug }) => slug);
  const hasSet = state.set.length > 0;
  let isSet = hasSet;

  const title = made('h2', { id: 'take-title', tabIndex: -1 }, 'Take it with you');
  const status = madeStatus('p', 'label');
  const which = made('div', { className: 'label' });
  const choices = [
    [true, `Your set: ${eventsWords(state.set.length)}`],
    [false, `What is shown: ${eventsWords(shown.length)}`],
  ] as const;
  for (const [set, words] of choices) {
    if (set && !hasSet) continue;
    if (!hasSet) which.append(made('p', {}, shown.length > 0 ? words : 'No event is shown, so there is none to take along.'));
    else {
      const radio = made('input', { type: 'radio', name: 'take-which', checked: set, disabled: !set && shown.length === 0 });
      radio.addEventListener('change', () => (isSet = set));
      which.append(made('label', {}, radio, words));
    }
  }
  const formats = hasSet || shown.length > 0 ? (Object.keys(downloadFormats) as DownloadFormat[]) : [];
  const list = made(
    'ul',
    {},
    ...formats.map((format) => {
      const { label, meaning } = downloadFormats[format];
      const button = madeButton('', '', () => {
        const slugs = isSet ? state.set : shown;
        status.textContent = 'Fetching …';
        inTime(selection(format, files, new Set(slugs)))
          .then((text) => {
            const name = downloadName(
              { choice: state.choice, isSet, events: slugs.length },
              { extension: format, what: format === 'bib' ? 'sources' : 'events' },
            );
            saveFile(name, new Blob([text], { type: `${downloadFormats[format].type};charset=utf-8` }));
            status.textContent = `${name} is saved.`;
          })
          .catch((error: unknown) => {
            console.warn(`No ${format}:`, error);
            status.textContent = 'The file did not arrive. Try again, or take the whole file from the page “Data”.';
          });
      });
      button.append(made('strong', {}, label), made('span', {}, meaning));
      return made('li', {}, button);
    }),
  );
  const pictures = (['svg', 'png'] as const).map((form) => {
    const button = madeButton('', '', () => {
      status.textContent = 'Fetching …';
      inTime(import('../lane-timeline/take-picture.ts')) // what the timeline will need: here one can say that it did not come
        .then(() => {
          dialog.close();
          wishForPicture.tell(form);
        })
        .catch((error: unknown) => {
          console.warn(`No ${form}:`, error);
          status.textContent = 'What makes the picture did not arrive. Try again.';
        });
    });
    button.append(made('strong', {}, form.toUpperCase()), made('span', {}, pictureWords[form]));
    return made('li', {}, button);
  });
  list.append(...pictures);
  const care = made('p', { className: 'label' }, `Of ${all.size} events. Death tolls have owners and overlap: do not add them up.`);
  const dialog = made('dialog', { className: 'sheet take-dialog' }, title, which, list, status, care);
  const close = madeButton('sheet-close label', 'Close', () => dialog.close());
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.append(close);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close(); // beside the sheet
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus({ preventScroll: true });
  });
  root.append(dialog);
  dialog.showModal();
  title.focus();
}

/** The published file of a form with no other events than those named. */
async function selection(format: DownloadFormat, files: string, slugs: ReadonlySet<string>): Promise<string> {
  const text = await fetched(files + downloadFormats[format].file);
  switch (format) {
    case 'csv':
      return selectedCsv(text, slugs);
    case 'json':
      return selectedJson(text, slugs);
    case 'geojson':
      return selectedGeoJson(text, slugs);
    case 'ics':
      return selectedIcs(text, slugs);
    case 'bib':
      return selectedBibtex(text, await fetched(files + downloadFormats.json.file), slugs);
  }
}

async function fetched(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
