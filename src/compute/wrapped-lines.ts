import { textWidth, type TextWeight } from './text-width.ts';

/**
 * A text in lines no wider than so many px where its words allow it; each line has at least one word.
 * @param size of the letters, px
 */
export function wrappedLines(text: string, most: number, size: number, weight: TextWeight): string[] {
  const space = textWidth(' ', size, weight);
  const lines: { text: string; width: number }[] = [];
  for (const word of text.split(' ')) {
    const width = textWidth(word, size, weight);
    const line = lines.at(-1);
    if (line !== undefined && line.width + space + width <= most) {
      line.text += ` ${word}`;
      line.width += space + width;
    } else lines.push({ text: word, width });
  }
  return lines.map((line) => line.text);
}
