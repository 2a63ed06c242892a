/** A name that stands on maps, and the side of its point on which it stands best. */
export interface MapName {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly side?: 'left';
}

/** Named at every scale. */
export const bigTowns: readonly MapName[] = [
  { name: 'Bamako', lon: -8, lat: 12.65 },
  { name: 'Timbuktu', lon: -3.00742, lat: 16.77348 },
  { name: 'Gao', lon: -0.04472, lat: 16.27167, side: 'left' },
  { name: 'Kidal', lon: 1.40778, lat: 18.44111, side: 'left' },
  { name: 'Mopti', lon: -4.18296, lat: 14.4843 },
  { name: 'Kayes', lon: -11.44448, lat: 14.44693 },
  { name: 'Sikasso', lon: -5.66654, lat: 11.31755 },
  { name: 'Ségou', lon: -6.2157, lat: 13.4317 },
  { name: 'Ménaka', lon: 2.4022, lat: 15.9182 },
];
/** Named in close-ups only. */
export const smallTowns: readonly MapName[] = [
  { name: 'Koutiala', lon: -5.46421, lat: 12.39173 },
  { name: 'Bougouni', lon: -7.48323, lat: 11.41769 },
  { name: 'Nioro du Sahel', lon: -9.59277, lat: 15.22932 },
  { name: 'Douentza', lon: -2.94978, lat: 15.00155 },
  { name: 'Bandiagara', lon: -3.61038, lat: 14.35005 },
  { name: 'Dioïla', lon: -6.7911, lat: 12.4822 },
  { name: 'Niono', lon: -5.993, lat: 14.2526 },
  { name: 'Ansongo', lon: 0.5022, lat: 15.6597 },
  { name: 'Gossi', lon: -1.29113, lat: 15.81961 },
  { name: 'Kita', lon: -9.4895, lat: 13.0349 },
  { name: 'Diéma', lon: -9.1921, lat: 14.54 },
];
/** Named somewhere in the part of them that the map of the country shows. */
export const neighbours: readonly MapName[] = [
  { name: 'Mauritania', lon: -9.6, lat: 18.6 },
  { name: 'Algeria', lon: 1.2, lat: 23.2 },
  { name: 'Niger', lon: 3.7, lat: 14.6 },
  { name: 'Burkina Faso', lon: -1.7, lat: 12.6 },
  { name: 'Guinea', lon: -10.6, lat: 11.1 },
  { name: 'Senegal', lon: -13.4, lat: 14.6 },
  { name: 'Côte d’Ivoire', lon: -6, lat: 9.6 },
];
