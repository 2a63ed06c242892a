import type { APIRoute } from 'astro';
import { plane } from '../../compute/map-frame.ts';
import { countryDrawing } from '../../datasets.ts';

/** The outlines of the country, which pages use part by part. Lines keep their width however near the map is. */
export const GET: APIRoute = () => {
  const { land, regions, mainRivers, otherRivers, lakes } = countryDrawing.outlines;
  const path = (d: string, id?: string) => `<path${id === undefined ? '' : ` id="${id}"`} vector-effect="non-scaling-stroke" d="${d}"/>`;
  const drawing = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${plane.width} ${plane.height}" fill="none" stroke="#777">`,
    path(land, 'land'),
    '<g id="mali">',
    ...regions.map(({ id, paths }) => `<g id="region-${id}">${paths.map((d) => path(d)).join('')}</g>`),
    '</g>',
    path(otherRivers, 'rivers'),
    path(mainRivers, 'main-rivers'),
    path(lakes, 'lakes'),
    '</svg>',
  ];
  return new Response(`${drawing.join('\n')}\n`, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
