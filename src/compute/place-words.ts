import { geographicPrecisions, newerRegions, regions } from '../model/vocabulary.ts';
import type { ConflictEvent, Place } from './story.ts';

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** "Moura, Mopti region", "Ogossagou, Mopti region; newer region: Bandiagara", "Paris, France". */
export function placeWords({ name, country, region, regions: covered, newerRegion }: Place): string {
  if (country !== 'ML') return `${name}, ${countryNames.of(country) ?? country}`;
  if (region === undefined) return covered.length === 0 ? name : `${name} (${covered.map((id) => regions[id].label).join(', ')})`;
  const newer = newerRegion === undefined || newerRegions[newerRegion].label === name ? '' : `; newer region: ${newerRegions[newerRegion].label}`;
  return regions[region].label === name ? `${name}${newer}` : `${name}, ${regions[region].label} region${newer}`;
}

/** What the map of an event shows, in a sentence. */
export function mapWords({ place, alsoAt }: Pick<ConflictEvent, 'place' | 'alsoAt'>): string {
  const names = [place, ...alsoAt].map(placeWords).join('; ');
  return `Map of Mali. The event took place at: ${names}. The sources name ${geographicPrecisions[place.precision].label}.`;
}

/** The line under the map: how exact the mark is, and that outlines take no side. @param isOnMap the map reaches as far as the place */
export function mapCaption({ place }: Pick<ConflictEvent, 'place'>, isOnMap: boolean): string {
  return `${!isOnMap && place.country !== 'ML' ? `${placeWords(place)}: ` : ''}${markWords(place, isOnMap)} ${mapStance}`;
}

/** Stands under every map. */
export const mapStance = 'Outlines take no position on any border.';

/** How exact the mark of a place on a map is, in a sentence. */
export function markWords(place: Place, isOnMap: boolean): string {
  if (!isOnMap && place.country !== 'ML') return 'The map does not reach that far.';
  switch (place.precision) {
    case 'exact':
      return 'The mark is the spot that the sources name.';
    case 'town':
      return 'The mark is the town as a whole.';
    case 'area':
      return 'The dashed circle is an area: no source gives a position.';
    case 'region':
      return 'The sources name a region, so there is no mark.';
    case 'country':
      return 'The sources name no place, so there is no mark.';
  }
}
