/**
 * Every mistake that the check knows: what it is about, the sample that shows it (a folder of tests/samples/broken/,
 * the files in which it differs from the sound one), and each problem that must be found in it, with file, line and
 * the part of the sentence that tells what is wrong and what would be right. Nothing else may be found.
 */
export const brokenSamples: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  'names that lead nowhere': {
    'unknown-actor': {
      'events/kita-market-reopens.mdx:11':
        '"market-coperative" is no actor we know: there is no content/actors/market-coperative.mdx. Did you mean "market-cooperative"?',
    },
    'unknown-place': {
      'events/orchard-agreement.mdx:6': '"bougoni" is no place we know: content/places.yaml has no "bougoni". Did you mean "bougouni"?',
    },
    'unknown-place-nothing-near': {
      'events/orchard-agreement.mdx:6': '"elsewhere" is no place we know: content/places.yaml has no "elsewhere".',
    },
    'unknown-further-place': {
      'events/dioila-well-inaugurated.mdx:7': '"buogouni" is no place we know: content/places.yaml has no "buogouni". Did you mean "bougouni"?',
    },
    'unknown-event': {
      'events/kita-market-reopens.mdx:14': '"orchard" is no event we know: there is no content/events/orchard.mdx. Did you mean "orchard-agreement"?',
    },
    'unknown-actor-of-claim': {
      'events/dioila-well-inaugurated.mdx:16':
        '"well-comittee" is no actor we know: there is no content/actors/well-comittee.mdx. Did you mean "well-committee"?',
    },
    'unknown-key-event': {
      'chapters/year-of-the-market.mdx:7':
        '"kita-market-reopened" is no event we know: there is no content/events/kita-market-reopened.mdx. Did you mean "kita-market-reopens"?',
    },
    'unknown-glossary-term': {
      'chapters/year-of-the-market.mdx:10':
        '"cooperatives" is no term we know: there is no content/glossary/cooperatives.md. Did you mean "cooperative"?',
    },
    'unknown-corrected-event': {
      'corrections/2002-06-01-orchard-agreement.yaml:2':
        '"orchard-agrement" is no event we know: there is no content/events/orchard-agrement.mdx. Did you mean "orchard-agreement"?',
    },
    'unknown-actor-of-link': {
      'actors/market-cooperative.mdx:9':
        '"market-gild" is no actor we know: there is no content/actors/market-gild.mdx. Did you mean "market-guild"?',
    },
    'link-without-its-actor': {
      'actors/market-cooperative.mdx:8':
        'This link does not name "market-cooperative" on either side. A link stands in the file of the actor that came later.',
    },
  },
  citations: {
    'unknown-source': {
      'events/orchard-agreement.mdx:26':
        'The text cites [@example-daily-2002-05-16], but no source under `sources` has that id. Did you mean "example-daily-2002-05-15"?',
    },
    'unknown-source-nothing-near': {
      'events/orchard-agreement.mdx:26': 'The text cites [@radio-2002], but no source under `sources` has that id.',
    },
    'unknown-source-of-fact': {
      'actors/market-cooperative.mdx:13': '"radio-2001" is no source of this file.',
      'actors/well-committee.mdx:6': '"radio-1998" is no source of this file.',
      'actors/well-committee.mdx:9': '"example-daily-2002-05" is no source of this file. Did you mean "example-daily-2002-05-15"?',
      'actors/well-committee.mdx:11': '"radio-1999" is no source of this file.',
      'actors/well-committee.mdx:13': '"radio-2000" is no source of this file.',
      'actors/well-committee.mdx:15': '"radio-2001" is no source of this file.',
      'events/dioila-well-inaugurated.mdx:13': '"example-daily-2001" is no source of this file. Did you mean "example-daily-2001-11-20"?',
      'events/dioila-well-inaugurated.mdx:21': '"radio-2001" is no source of this file.',
      'events/kita-market-reopens.mdx:16': '"example-weekly" is no source of this file. Did you mean "example-weekly-2001-04-14"?',
    },
    'uncited-source': {
      'events/kita-market-reopens.mdx:22':
        'Nothing cites the source "example-weekly-2001-04-14". Cite it in the text as [@example-weekly-2001-04-14], or take it out.',
    },
    'paragraph-without-citation': {
      'glossary/cooperative.md:13': 'This paragraph cites no source: "A cooperative is a business that belongs to the people wh…".',
    },
    'malformed-citation': {
      'events/kita-market-reopens.mdx:39':
        '"[@example-daily-2001-04-11, @example-weekly-2001-04-14]" is not a citation. Write [@example-daily-2001-04-11; @example-weekly-2001-04-14].',
    },
    'malformed-citation-in-words': {
      'chapters/year-of-the-orchard.mdx:19': '"[@Example Yearbook 2002]" is not a citation. Write [@example-yearbook-2002].',
    },
    'malformed-citation-with-unknown-part': {
      'events/kita-market-reopens.mdx:39':
        '"[@example-daily-2001-04-11, @p. 12]" is not a citation. Write [@source-id], or for several [@first-id; @second-id].',
    },
    'malformed-citation-without-brackets': {
      'events/orchard-agreement.mdx:26': '"@example-daily-2002-05-15" is not a citation. Write [@example-daily-2002-05-15].',
    },
    'malformed-citation-without-sign': {
      'events/orchard-agreement.mdx:26': '"[example-daily-2002-05-15]" is not a citation. Write [@example-daily-2002-05-15].',
    },
    'malformed-citation-without-end': {
      'events/orchard-agreement.mdx:26': '"[@example-daily-2002-05-15" is not a citation. Write [@example-daily-2002-05-15].',
    },
  },
  sources: {
    'source-id-twice': {
      'events/kita-market-reopens.mdx:26':
        'The source id "example-daily-2001-04-11" is used twice. Give the second source an id of its own: "example-daily-2001-04-11-2".',
    },
    'one-source-id-two-addresses': {
      'actors/market-guild.mdx:8': 'The source id "example-daily-2001-03-02" stands for another address in actors/market-cooperative.mdx',
    },
    'publisher-spelt-two-ways': {
      'actors/market-guild.mdx:9':
        'The publisher "Example weekly" is spelt "Example Weekly" in events/kita-market-reopens.mdx. Spell it in one way everywhere.',
      'events/kita-market-reopens.mdx:27':
        'The publisher "Example Weekly" is spelt "Example weekly" in actors/market-guild.mdx. Spell it in one way everywhere.',
    },
    'only-encyclopedias': {
      'events/kita-market-reopens.mdx:17':
        'An essential event rests on encyclopedias alone. Find a newspaper, a UN body, a court or an organisation that carries it.',
    },
    'no-sources': {
      'glossary/cooperative.md:3': 'sources: List at least one source.',
    },
    'bad-url': {
      'events/orchard-agreement.mdx:17': 'url: "www.example.org/daily/2002/05/15" is not a web address. Copy it whole, with https:// at its start.',
    },
    'bad-url-of-copy': {
      'events/orchard-agreement.mdx:22': 'url: "archive of the Example Daily" is not a web address. Copy it whole, with https:// at its start.',
    },
    'unknown-language': {
      'events/orchard-agreement.mdx:19': 'language: "English" is not a language code. Write en, fr, ar …',
    },
  },
  'claims and figures': {
    'agrees-with-nobody': {
      'events/dioila-well-inaugurated.mdx:26':
        'agreesWith names "Well comittee", but no other claim about "How deep the well is" has that holder under `by`. Did you mean "Well committee"? Copy both texts letter by letter.',
    },
    'tolls-out-of-order': {
      'events/dioila-well-inaugurated.mdx:13': 'fatalities: The figures are out of order: low must not exceed best, nor best exceed high.',
    },
    'toll-no-number': {
      'events/dioila-well-inaugurated.mdx:14': 'low: Write the number in digits, without quotes.',
      'events/dioila-well-inaugurated.mdx:15': 'best: Write a whole number of people.',
      'events/dioila-well-inaugurated.mdx:16': 'high: A number of people cannot be below zero.',
    },
  },
  dates: {
    'unquoted-date': {
      'events/orchard-agreement.mdx:5': 'date: Write the date in quotes, as exactly as the sources allow',
    },
    'unquoted-year': {
      'actors/market-guild.mdx:5': 'from: Write the founding date in quotes, "2012", "2012-03" or "2012-03-22"; or unknown.',
    },
    'unquoted-day': {
      'events/orchard-agreement.mdx:22': 'added: Write the full day in quotes: "2026-11-22".',
    },
    'impossible-date': {
      'events/dioila-well-inaugurated.mdx:5': 'date: "2001-11-31" is not in the calendar. Write the date in quotes, as exactly as the sources allow',
    },
    'impossible-end': {
      'actors/market-guild.mdx:6':
        'to: "2001-02-29" is not in the calendar. Write the end date in quotes, "2012", "2012-03" or "2012-03-22"; or ongoing; or unknown.',
    },
    'date-in-words': {
      'events/dioila-well-inaugurated.mdx:5':
        'date: "November 2001" is not a date as we write it. Write the date in quotes, as exactly as the sources allow',
    },
    'span-turned-round': {
      'events/dioila-well-inaugurated.mdx:5':
        'date: "2001-11-20/2001-11-18" is a span that ends before it begins. Write the date in quotes, as exactly as the sources allow',
    },
    'span-as-date-of-source': {
      'events/dioila-well-inaugurated.mdx:41':
        'published: "2001-11-25/2001-11-26" is a span. Write one date in quotes: "2012", "2012-03" or "2012-03-22".',
    },
    'day-incomplete': {
      'corrections/2002-06-01-orchard-agreement.yaml:1': 'date: "2002-06" is not a full day. Write the full day in quotes: "2026-11-22".',
    },
    'end-misspelt': {
      'actors/market-cooperative.mdx:6':
        'to: "ongoin" is not a date as we write it. Did you mean "ongoing"? Write the end date in quotes, "2012", "2012-03" or "2012-03-22"; or ongoing; or unknown.',
    },
    'end-of-chapter-incomplete': {
      'chapters/year-of-the-market.mdx:6': 'to: "2001-12" is not a full day. Write the last day in quotes, "2012-03-22"; or open.',
    },
    'end-unknown-without-evidence': {
      'actors/well-committee.mdx:6':
        'to: The end is unknown, so give lastEvidence: the last date at which a source shows the actor active, and that source.',
    },
    'wrong-weekday': {
      'events/kita-market-reopens.mdx:6': '"Wednesday 10 April" is not right: that day was a Tuesday. Correct the weekday or the date.',
    },
    'wrong-weekday-after-date': {
      'events/kita-market-reopens.mdx:6': '"10 April 2001, a Monday" is not right: that day was a Tuesday. Correct the weekday or the date.',
    },
    'cause-after-effect': {
      'events/kita-market-reopens.mdx:13':
        '"orchard-agreement" begins before this event does, so it cannot follow from it. Turn the link round, or take it out.',
    },
  },
  'life-spans of actors': {
    'actor-before-life-span': {
      'events/kita-market-reopens.mdx:11':
        '"market-cooperative" takes part here ("2001-04-10"), before it began: actors/market-cooperative.mdx says from: "2001-05-01".',
    },
    'actor-after-life-span': {
      'events/kita-market-reopens.mdx:12':
        '"market-guild" takes part here ("2001-04-10"), after it ended: actors/market-guild.mdx says to: "2001-02-28".',
    },
    'link-without-ends': {
      'actors/market-cooperative.mdx:9': 'from: Name at least one actor under `from`.',
    },
  },
  chapters: {
    'chapter-gap': {
      'chapters/year-of-the-market.mdx:6':
        'A gap: this chapter ends on 2001-11-30, the next one ("An invented year in which two villages share an orchard") begins only on 2002-01-01. Write to: "2001-12-31".',
    },
    'chapter-overlap': {
      'chapters/year-of-the-market.mdx:6':
        'An overlap: this chapter ends on 2002-01-01, but the next one ("An invented year in which two villages share an orchard") begins on 2002-01-01. Write to: "2001-12-31".',
    },
    'chapter-ends-before-it-begins': {
      'chapters/year-of-the-market.mdx:6': 'The chapter ends on 2000-12-31, before it begins on 2001-01-01. Correct one of the two days.',
    },
    'last-chapter-closed': {
      'chapters/year-of-the-orchard.mdx:6': 'The last chapter must stay open, so that every later event has a chapter. Write to: open.',
    },
    'earlier-chapter-open': {
      'chapters/year-of-the-market.mdx:6':
        'Only the last chapter may be open; "An invented year in which two villages share an orchard" follows on 2002-01-01. Write to: "2001-12-31".',
    },
    'event-before-first-chapter': {
      'events/kita-market-reopens.mdx:5':
        'The event begins before the first chapter does (2001-05-01). Correct the date, or let the first chapter begin earlier.',
    },
  },
  terms: {
    'word-of-two-terms': {
      'glossary/shared-business.md:3': '"cooperative" already stands in glossary/cooperative.md. A word can lead to one explanation only',
    },
  },
  addresses: {
    'alias-twice': {
      'events/orchard-agreement.mdx:12': 'The address "orchard-pact" already leads to events/kita-market-reopens.mdx',
    },
    'alias-of-another-event': {
      'events/orchard-agreement.mdx:12': 'The address "kita-market-reopens" already leads to events/kita-market-reopens.mdx',
    },
    'bad-file-name': {
      'events/Orchard Agreement (2).mdx:1':
        'The file name "Orchard Agreement (2)" cannot stand in an address. Use small letters, digits and hyphens only: "orchard-agreement-2".',
    },
    'bad-place-id': {
      'places.yaml:10': 'The place id "Dioïla" cannot stand in an address. Use small letters, digits and hyphens only: "dioila".',
    },
    'slug-with-capitals': {
      'events/orchard-agreement.mdx:6': 'place: "Côte d’Or" cannot stand in an address. Use small letters, digits and hyphens: "cote-d-or".',
    },
    'slug-lost-from-ledger': {
      'published.json:5':
        'The address "orchard-agreemnt" was published, and nothing answers to it any more; people link to it. Was it renamed to "orchard-agreement"? Bring content/events/orchard-agreemnt.mdx back, or name "orchard-agreemnt" under `aliases` of the event that took its place, or say in content/withdrawn/orchard-agreemnt.yaml what became of it.',
    },
    'chapter-lost-from-ledger': {
      'published.json:8':
        'The address "school-holidays" was published, and nothing answers to it any more; people link to it. Bring content/chapters/school-holidays.mdx back, or name "school-holidays" under `aliases` of the chapter that took its place.',
    },
    'actor-place-or-term-lost-from-ledger': {
      'published.json:10': 'Was it renamed to "well-committee"? Bring content/actors/well-comittee.mdx back.',
      'published.json:13':
        'The address "timbuktu" was published, and nothing answers to it any more; people link to it. Bring "timbuktu" back to content/places.yaml, and to the events there.',
      'published.json:16': 'Bring content/glossary/guild.md back.',
    },
    'alias-of-another-chapter': {
      'chapters/year-of-the-orchard.mdx:8':
        'The address "year-of-the-market" already leads to chapters/year-of-the-market.mdx. An address can lead to one chapter only',
    },
    'withdrawn-but-still-told': {
      'withdrawn/kita-market-reopens.yaml:1':
        '"kita-market-reopens" is withdrawn here, but events/kita-market-reopens.mdx still answers to it. Take one of the two away.',
    },
    'withdrawn-but-never-published': {
      'withdrawn/goat-market.yaml:1': '"goat-market" was never published: published.json does not have it under "events".',
      'withdrawn/orchard-fire.yaml:4':
        '"orchard-agrement" is no event we know: there is no content/events/orchard-agrement.mdx. Did you mean "orchard-agreement"?',
    },
  },
  places: {
    'longitude-without-minus': {
      'places.yaml:22':
        '"kita" names Mali, but its point (13.0349° north, 9.4895° east) lies outside Mali’s outline. Did you mean lat: 13.0349 and lon: -9.4895?',
    },
    'point-outside-country': {
      'places.yaml:22':
        '"kita" names Mali, but its point (9.4895° south, 13.0349° east) lies outside Mali’s outline. Did you mean lat: 13.0349 and lon: -9.4895?',
    },
    'point-nowhere-near': {
      'places.yaml:22': '"kita" names Mali, but its point (60.1° north, 40.2° west) lies outside Mali’s outline. Correct the point, or the country.',
    },
    'point-in-another-country': {
      'places.yaml:20': '"kita" names the country ML, but its point (12.3714° north, 1.5197° west) lies in BF. Correct the point, or the country.',
    },
    'point-outside-region': {
      'places.yaml:21':
        '"kita" names the region Sikasso, but its point (13.0349° north, 9.4895° west) lies in Kayes. Write region: kayes, or correct the point.',
    },
    'place-without-region': {
      'places.yaml:20': 'country: A place in Mali needs a region, one of: kayes,',
    },
    'degrees-with-comma': {
      'places.yaml:22': 'lat: Write the degrees as a number with a point, without quotes: 16.2717.',
    },
    'degrees-beyond-the-globe': {
      'places.yaml:22': 'lat: Latitude lies between -90 and 90.',
    },
    'degrees-west-of-the-globe': {
      'places.yaml:23': 'lon: Longitude lies between -180 and 180.',
    },
    'country-in-words': {
      'places.yaml:20': 'country: Write the two-letter code of the country, in capitals: ML, BF, FR.',
    },
    'empty-place': {
      'places.yaml:18':
        'kita: Write fields with their values here: name: …, nameFr: …, otherNames: …, country: …, region: …, regions: …, newerRegion: …, lat: …, lon: …, precision: …, note: …, from: ….',
    },
    'places-empty': {
      'places.yaml:1': 'Begin each place with its id and a colon on a line of its own; its fields follow below, each two spaces to the right.',
    },
    'places-as-list': {
      'places.yaml:1': 'Begin each place with its id and a colon on a line of its own; its fields follow below, each two spaces to the right.',
    },
    'broken-places': {
      'places.yaml:17': 'A text goes on after its closing quotation mark or bracket. Inside "…" write “curly” quotation marks or single ones.',
    },
  },
  lengths: {
    'title-too-long': {
      'events/orchard-agreement.mdx:2':
        'title: The title has 89 characters; at most 80 fit. Shorten "Two villages near Bougouni agree to share an orchard, its mangoes, its shade and its gate".',
    },
    'short-title-too-long': {
      'events/orchard-agreement.mdx:3': 'shortTitle: The short title has 31 characters; at most 28 fit. Shorten "Agreement about the old orchard".',
    },
    'summary-too-long': {
      'events/orchard-agreement.mdx:4': 'summary: The summary has 38 words; at most 30 are allowed.',
    },
    'text-too-short': {
      'events/orchard-agreement.mdx:26': 'The text has 25 words; it should have 40 to 120.',
    },
    'text-too-long': {
      'events/orchard-agreement.mdx:26': 'The text has 137 words; it should have 40 to 120.',
    },
    'lead-too-long': {
      'events/orchard-agreement.mdx:26': 'The first paragraph has 70 words; at most 60 fit on the story page. Break it in two.',
    },
    'introduction-too-short': {
      'chapters/year-of-the-orchard.mdx:19': 'The introduction has 108 words; it should have 150 to 200.',
    },
  },
  words: {
    'forbidden-word': {
      'chapters/year-of-the-orchard.mdx:19': '"so-called" must not stand in our own voice. Say who calls it so.',
    },
    'forbidden-word-in-title': {
      'events/orchard-agreement.mdx:2': '"liberated" must not stand in our own voice. Write who took the place from whom.',
    },
  },
  fields: {
    'misspelt-field': {
      'events/orchard-agreement.mdx:3': 'There is no field "shorttitel" here. Did you mean "shortTitle"?',
    },
    'misspelt-field-of-source': {
      'events/orchard-agreement.mdx:15':
        'There is no field "publischer" here. Did you mean "publisher"? Fields that may stand here: id, publisher, republishedBy, title, url, published, language, type, grade, repeats, archived.',
    },
    'unknown-field': {
      'events/orchard-agreement.mdx:8': 'There is no field "weather" here.',
    },
    'missing-field': {
      'events/orchard-agreement.mdx:2': 'The field "summary" is missing. One sentence a fourteen-year-old can read. At most 30 words.',
    },
    'missing-choice': {
      'events/orchard-agreement.mdx:2': 'The field "kind" is missing. What kind of event it is. Write one of: battle, armed-attack,',
    },
    'missing-field-of-source': {
      'events/dioila-well-inaugurated.mdx:37': 'The field "url" is missing. The address that was seen. Never a guess.',
    },
    'field-in-fields-missing': {
      'events/kita-market-reopens.mdx:11':
        'The field "role" is missing. What the actor did or suffered here. Write one of: attacker, claimed, blamed, founder, party, signatory, mediator, target, affected, tried, cited.',
    },
    'empty-field': {
      'events/orchard-agreement.mdx:6': 'The field "place" is empty. Fill it in. A place id from content/places.yaml.',
    },
    'empty-optional-field': {
      'events/dioila-well-inaugurated.mdx:12':
        'The field "fatalities" is empty. Fill it in, or take the line out. One entry for each owner of a figure and each group of people. Never a sum of our own.',
    },
    'empty-text': {
      'corrections/2002-06-01-orchard-agreement.yaml:5': 'why: Write the reason; it is empty.',
    },
    'space-at-end': {
      'corrections/2002-06-01-orchard-agreement.yaml:5': 'why: Take the spaces off the ends of the reason.',
    },
    'list-expected': {
      'events/dioila-well-inaugurated.mdx:7': 'alsoAt: Write a list, in square brackets or one line with a hyphen for each: [bougouni].',
    },
    'fields-expected': {
      'events/kita-market-reopens.mdx:12': 'actors: Write fields with their values here, not "market-guild": id: …, role: …',
    },
    'text-expected': {
      'events/orchard-agreement.mdx:3': 'shortTitle: Write the short title as text, in quotes.',
    },
    'slug-expected': {
      'events/orchard-agreement.mdx:6': 'place: Write it in quotes: "2002".',
    },
    'unknown-kind': {
      'events/orchard-agreement.mdx:7':
        'kind: "agrement" is not a kind of event we know. Did you mean "agreement"? Write one of: battle, armed-attack,',
    },
    'unknown-role': {
      'events/orchard-agreement.mdx:10':
        'role: "helper" is not a role we know. Write one of: attacker, claimed, blamed, founder, party, signatory, mediator, target, affected, tried, cited.',
    },
    'unknown-importance': {
      'events/orchard-agreement.mdx:8': 'importance: Write 1 (essential), 2 (important) or 3 (detail).',
    },
    'nobody-took-part': {
      'events/dioila-well-inaugurated.mdx:10': 'actors: Name at least one actor, "civilians" if nobody else.',
    },
  },
  'front matter': {
    'no-front-matter': {
      'events/orchard-agreement.mdx:1':
        'The facts must stand at the top of the file, between two lines that hold only ---. One of these lines is missing.',
    },
    'front-matter-without-end': {
      'events/orchard-agreement.mdx:1':
        'The facts must stand at the top of the file, between two lines that hold only ---. One of these lines is missing.',
    },
    'empty-front-matter': {
      'glossary/cooperative.md:2': 'Write fields with their values here: term: …, sayIt: …, alsoWritten: …, notIn: …, sources: ….',
    },
    'front-matter-without-fields': {
      'glossary/cooperative.md:2':
        'Write fields with their values here, not "a business that belongs to the people who use it": term: …, sayIt: …, alsoWritten: …, notIn: …, sources: ….',
    },
    'empty-correction': {
      'corrections/2002-06-01-orchard-agreement.yaml:1': 'Write fields with their values here: date: …, event: …, was: …, is: …, why: ….',
    },
    'broken-yaml-colon': {
      'events/orchard-agreement.mdx:2':
        'Either a text holds a colon and must stand in quotes, as in title: "Mali: a year later"; or this line or the next begins too far to the right.',
    },
    'broken-yaml-unclosed-quote': {
      'events/orchard-agreement.mdx:3': 'A quotation mark is opened here and not closed.',
    },
    'broken-yaml-quote-in-quote': {
      'events/orchard-agreement.mdx:4':
        'A text goes on after its closing quotation mark or bracket. Inside "…" write “curly” quotation marks or single ones.',
    },
    'broken-yaml-tab': {
      'events/orchard-agreement.mdx:10': 'The line begins with a tab. Begin it with spaces.',
    },
    'broken-yaml-field-twice': {
      'events/orchard-agreement.mdx:8': 'This field stands twice. Keep one of the two.',
    },
    'broken-yaml-open-bracket': {
      'events/orchard-agreement.mdx:13': 'A bracket [ or { that was opened further up is not closed, or this line begins too far to the left.',
    },
    'broken-yaml-no-colon': {
      'events/orchard-agreement.mdx:8': 'This line is no field with a value. Write the name, a colon, a space and the value: kind: agreement.',
    },
    'broken-yaml-indent': {
      'events/orchard-agreement.mdx:15':
        'This line has no colon, or no hyphen where those of its list have one, or it does not begin under the line above.',
    },
    'broken-yaml-sign-at-start': {
      'events/orchard-agreement.mdx:3': 'A text that begins with @, ` or % must stand in quotes: "@example".',
    },
    'broken-yaml-star-at-start': {
      'events/orchard-agreement.mdx:3': 'A text that begins with *, & or ! must stand in quotes: "*example".',
    },
    'broken-yaml-tag-at-start': {
      'events/orchard-agreement.mdx:3': 'A text that begins with *, & or ! must stand in quotes: "*example".',
    },
    'broken-yaml-backslash': {
      'events/orchard-agreement.mdx:3': 'A backslash \\ in a text in "double quotes" has a meaning of its own. Take it out.',
    },
    'broken-yaml-two-parts': {
      'corrections/2002-06-01-orchard-agreement.yaml:3': 'Take out the line ---.',
    },
  },
  files: {
    'broken-mdx': {
      'events/orchard-agreement.mdx:28': 'The text cannot be read here. The signs <, { and } have a meaning in MDX',
    },
    'broken-mdx-brace': {
      'events/orchard-agreement.mdx:28': 'The text cannot be read here. The signs <, { and } have a meaning in MDX',
    },
    'wrong-ending': {
      'events/orchard.md:1': 'Only files that end in .mdx are read here; this is left out. Rename it, or move it elsewhere.',
    },
    'folder-in-folder': {
      'events/2001:1': 'Only files that end in .mdx are read here; this is left out. Rename it, or move it elsewhere.',
    },
    'not-utf-8': {
      'events/orchard-agreement.mdx:2': 'A letter here cannot be read. Save the file in the encoding UTF-8, and look at accents and quotation marks.',
    },
  },
  'the ledger': {
    'published-json-broken': {
      'published.json:4': 'From here on the list cannot be read.',
    },
    'published-json-comma-too-many': {
      'published.json:4': 'From here on the list cannot be read.',
    },
    'published-json-cut-off': {
      'published.json:3': 'From here on the list cannot be read.',
    },
    'published-json-misspelt': {
      'published.json:3':
        'There is no field "chapter" here. Did you mean "chapters"? Fields that may stand here: events, chapters, actors, places, terms.',
    },
    'published-json-null': {
      'published.json:2': 'The field "events" is empty. Fill it in. Slugs and aliases of events that were published once.',
      'published.json:3': 'chapters: "Year of the market" cannot stand in an address. Use small letters, digits and hyphens: "year-of-the-market".',
    },
  },
  'several at once': {
    'several-at-once': {
      'chapters/year-of-the-market.mdx:6':
        'A gap: this chapter ends on 2001-12-30, the next one ("An invented year in which two villages share an orchard") begins only on 2002-01-01. Write to: "2001-12-31".',
      'corrections/2002-06-01-orchard-agreement.yaml:1': 'date: Write the full day in quotes: "2026-11-22".',
      'events/kita-market-reopens.mdx:7': '"kitta" is no place we know: content/places.yaml has no "kitta". Did you mean "kita"?',
      'events/kita-market-reopens.mdx:37':
        'The text cites [@example-daly-2001-04-11], but no source under `sources` has that id. Did you mean "example-daily-2001-04-11"?',
      'events/orchard-agreement.mdx:2': 'There is no field "titel" here. Did you mean "title"?',
      'events/orchard-agreement.mdx:7':
        'kind: "agreemnt" is not a kind of event we know. Did you mean "agreement"? Write one of: battle, armed-attack,',
      'places.yaml:22':
        '"kita" names Mali, but its point (13.0349° north, 9.4895° east) lies outside Mali’s outline. Did you mean lat: 13.0349 and lon: -9.4895?',
    },
  },
};
