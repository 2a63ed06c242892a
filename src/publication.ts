import { absoluteAddresses, type Publication } from './compute/publication.ts';
import { en } from './words/en.ts';

/** Who we are to the outside. The only door to the configured site address. */
export const publication: Publication = {
  title: en.siteName,
  description: en.siteDescription,
  language: 'en',
  addresses: absoluteAddresses(import.meta.env.SITE, import.meta.env.BASE_URL),
};
