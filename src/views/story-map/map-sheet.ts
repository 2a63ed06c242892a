import { showOverPage } from '../over-page.ts';
import { eitherSignal } from '../either-signal.ts';

/**
 * Opens the map as a sheet over the page, and puts it back when the sheet is closed. The page behind stays where it is.
 * @param home where the map belongs
 */
export function openSheet(home: HTMLElement, map: HTMLElement, opener: HTMLElement, untilGone: AbortSignal): void {
  if (map.closest('dialog')) return; // asked for twice
  const sheet = document.createElement('dialog');
  sheet.className = 'sheet map-sheet';
  sheet.setAttribute('aria-label', 'Map');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'map-sheet-close';
  close.textContent = 'Close the map';
  sheet.append(map, close);
  home.append(sheet);

  const gone = new AbortController();
  const signal = eitherSignal(gone.signal, untilGone);
  const leave = () => sheet.close();
  close.addEventListener('click', leave, { signal });
  matchMedia('(min-width: 1100px)').addEventListener('change', leave, { signal });
  sheet.addEventListener(
    'close',
    () => {
      home.append(map);
      sheet.remove();
      gone.abort();
    },
    { signal },
  );
  showOverPage(sheet, { focus: close, opener });
}
