import { type Addresses, addressesUnder } from './addresses.ts';

/** The work of which every event is a part, as feeds, citations and metadata name it. */
export interface Publication {
  readonly title: string;
  /** One sentence on what it is. */
  readonly description: string;
  /** Language code: "en". */
  readonly language: string;
  /** Whole addresses, with https:// and host: they leave the site. */
  readonly addresses: Addresses;
}

/**
 * The addresses of the site as they are outside it.
 * @param site the public origin, "https://example.org"
 * @param base the base path, "/" or "/mali/"
 * @throws TypeError where `site` is not an address
 */
export function absoluteAddresses(site: string, base: string): Addresses {
  return addressesUnder(new URL(base, site).href);
}
