/** Advances of Archivo in hundredths of the size of the letters, by weight: measured from the font that we ship, without kerning. */
const advances = {
  400: {
    19: '`',
    21: " '",
    22: 'ijl',
    24: '|’',
    27: '!I',
    28: ',.f',
    29: '/\\',
    30: ':;[]t',
    33: '-r',
    35: '(){}',
    37: '"',
    39: '“”',
    41: '*',
    48: '_',
    50: 'vyz–',
    51: '$ksx',
    52: '1c',
    54: 'La',
    55: '47eèé',
    56: 'Jghnu',
    57: '0235689bdopqô',
    58: '#?',
    61: 'FT',
    62: '+<=>^~',
    63: 'Z',
    65: 'VY',
    66: 'KP',
    67: 'S',
    68: 'AEX',
    69: '&',
    70: 'B',
    72: 'w',
    73: 'CDRU',
    74: 'HN',
    79: 'OQ',
    80: 'G',
    85: 'M',
    86: 'm',
    92: 'W',
    95: '%',
    100: '@',
  },
  600: {
    20: ' ',
    21: '`',
    24: '|',
    25: "'ijl",
    28: 'I’',
    29: '!',
    30: ',./\\',
    31: 'ft',
    33: '-',
    34: ':;[]',
    36: '()r',
    39: '{}',
    41: '*',
    44: '"',
    48: '“”',
    50: '–',
    51: '_z',
    53: 'vy',
    54: '$ks',
    55: 'cx',
    56: 'aeèé',
    57: '059L',
    58: '#1234678Jhnu',
    59: 'bdgpq',
    60: 'oô',
    61: '?F',
    62: 'T',
    63: 'Z',
    64: '+<=>^~',
    67: 'EPSV',
    68: 'Y',
    69: 'KX',
    71: 'AB',
    72: 'CRU',
    73: '&DHN',
    76: 'w',
    78: 'OQ',
    79: 'G',
    84: 'M',
    86: 'm',
    95: 'W',
    97: '%',
    100: '@',
  },
} as const;
export type TextWeight = keyof typeof advances;

const widths = new Map(
  Object.entries(advances).map(([weight, groups]) => [
    Number(weight),
    new Map(Object.entries(groups).flatMap(([advance, letters]) => Array.from(letters as string, (letter) => [letter, Number(advance)] as const))),
  ]),
);
/** Of a letter that is not in the table: a little wider than most. */
const otherLetter = 60;

/** How wide a text is in Archivo, px: kerning, which makes it narrower, is left out. */
export function textWidth(text: string, size: number, weight: TextWeight): number {
  const table = widths.get(weight);
  return (
    (Array.from(text.normalize('NFC')).reduce((sum, letter) => sum + (table?.get(letter) ?? table?.get(withoutAccent(letter)) ?? otherLetter), 0) *
      size) /
    100
  );
}

function withoutAccent(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}
