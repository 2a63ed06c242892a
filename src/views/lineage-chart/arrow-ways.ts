/** Tab goes from band to band of a drawing; arrows lead on from there. */
export function shortenTabs(drawing: Element): void {
  let band: string | undefined;
  for (const item of drawing.querySelectorAll<SVGGElement>('.item')) {
    for (const link of item.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
    if (item.dataset['band'] !== band) item.querySelector('a')?.setAttribute('tabindex', '0');
    band = item.dataset['band'];
  }
}

/** Where a key leads: up and down to the next actor, right and left through an actor's links. */
export function neighbour(from: SVGAElement, key: string): SVGAElement | undefined {
  const item = from.closest('.item');
  const actors = [...(item?.parentElement?.querySelectorAll<SVGAElement>('.actor-link') ?? [])];
  const own = [...(item?.querySelectorAll<SVGAElement>('a') ?? [])];
  const actor = own[0] === undefined ? -1 : actors.indexOf(own[0]);
  if (key === 'ArrowDown') return actors[actor + 1];
  if (key === 'ArrowUp') return actors[actor - 1];
  if (key === 'ArrowRight') return own[own.indexOf(from) + 1];
  if (key === 'ArrowLeft') return own[own.indexOf(from) - 1];
  if (key === 'Home') return actors[0];
  if (key === 'End') return actors.at(-1);
  return undefined;
}
