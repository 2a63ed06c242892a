import { wrappedLines } from '../../../compute/wrapped-lines.ts';
import { saveFile } from '../../save-file.ts';

/** What stands in a picture besides the drawing. */
export interface PictureWords {
  readonly title: string;
  readonly source: string;
}

/** A part of a picture with everything resolved: it needs no style sheet and no other part. */
interface Piece {
  readonly matrix: readonly [number, number, number, number, number, number];
  readonly d: string;
  readonly text: string;
  readonly fill: string;
  readonly isHatched: boolean;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash: string;
  readonly opacity: number;
  readonly font: { readonly size: number; readonly weight: string; readonly style: string; readonly family: string };
  readonly anchor: string;
  readonly clip: { readonly x: number; readonly width: number } | undefined;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly pieces: readonly Piece[];
}

/** The family of letters in which all words are measured. */
const letters = 'Archivo';
const margin = 16;
const lineHeight = 15;
const wordSize = 11;
/** A canvas of Safari has no more: https://pqina.nl/blog/canvas-area-exceeds-the-maximum-limit/ */
const mostPixels = 16_777_216;
const licence = 'Events: Mali, event by event, CC BY 4.0. Recorded deaths: Uppsala Conflict Data Program, CC BY 4.0.';

/**
 * Saves drawings of the page, one under the other, as a file: with title, source, licence and the address of what is
 * seen. The looks are those of the page at this moment.
 */
export async function savePicture(drawings: readonly Element[], form: 'svg' | 'png', name: string, words: PictureWords): Promise<void> {
  const picture = composed(drawings, words);
  saveFile(name, form === 'svg' ? new Blob([svgText(picture, await carriedLetters())], { type: 'image/svg+xml' }) : await pngOf(picture));
}

async function pngOf(picture: Picture): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => onCanvas(picture).toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`no picture of ${picture.width} × ${picture.height} px`);
  return blob;
}

function composed(drawings: readonly Element[], { title, source }: PictureWords): Picture {
  const looks = getComputedStyle(document.documentElement);
  const ink = looks.getPropertyValue('--ink').trim();
  const family = getComputedStyle(drawings[0] ?? document.body).fontFamily;
  const width = Math.max(...drawings.map((drawing) => drawing.getBoundingClientRect().width)) + 2 * margin;
  const pieces: Piece[] = [];
  let y = margin;
  const write = (text: string, size: number, weight: 400 | 600) => {
    for (const line of wrappedLines(text.replaceAll('&', ' &'), width - 2 * margin, size, weight).map((each) => each.replaceAll(' &', '&'))) {
      y += Math.round(size * 1.35);
      pieces.push(wordsPiece(line, margin, y, { size, weight: String(weight), style: 'normal', family: `${letters}, ${family}` }, ink));
    }
  };
  write(title, 15, 600);
  y += 8;
  for (const drawing of drawings) {
    pieces.push(...piecesOf(drawing, margin, y));
    y += drawing.getBoundingClientRect().height;
  }
  y += 6;
  write(source, wordSize, 400);
  write(licence, wordSize, 400);
  write(location.href, wordSize, 400);
  return { width: Math.ceil(width), height: Math.ceil(y + lineHeight), ground: looks.getPropertyValue('--paper').trim(), pieces };
}

function wordsPiece(text: string, x: number, y: number, font: Piece['font'], fill: string): Piece {
  return {
    matrix: [1, 0, 0, 1, x, y],
    d: '',
    text,
    fill,
    isHatched: false,
    stroke: 'none',
    strokeWidth: 0,
    dash: '',
    opacity: 1,
    font,
    anchor: 'start',
    clip: undefined,
  };
}

/** All that is seen of a drawing, as pieces moved to a place. */
function piecesOf(drawing: Element, left: number, top: number): Piece[] {
  const box = drawing.getBoundingClientRect();
  return [...drawing.querySelectorAll<SVGGraphicsElement>('path, rect, circle, text')].flatMap((element): Piece[] => {
    if (element.closest('defs')) return [];
    const looks = getComputedStyle(element);
    if (looks.display === 'none' || looks.visibility === 'hidden') return [];
    const matrix = element.getScreenCTM();
    if (!matrix) return [];
    const isHatched = looks.fill.startsWith('url');
    const fill = isHatched ? getComputedStyle(document.documentElement).getPropertyValue('--density').trim() : looks.fill;
    const stroke = looks.stroke;
    if (isNothing(fill) && isNothing(stroke)) return [];
    const number = (name: string) => Number(element.getAttribute(name) ?? 0);
    const clipped = element.closest('[clip-path]');
    const clip = clipped ? drawing.querySelector('clipPath rect') : null;
    const clipStart = (clipped as SVGGraphicsElement | null)?.getScreenCTM()?.e ?? 0;
    return [
      {
        // A text keeps its place in the transformation, so that one point says where it stands.
        matrix: [
          matrix.a,
          matrix.b,
          matrix.c,
          matrix.d,
          matrix.e - box.left + left + number('x') * (element.localName === 'text' ? matrix.a : 0),
          matrix.f - box.top + top + number('y') * (element.localName === 'text' ? matrix.d : 0),
        ],
        d: pathOf(element, number),
        text: element.localName === 'text' ? element.textContent : '',
        fill,
        isHatched,
        stroke,
        strokeWidth: Number.parseFloat(looks.strokeWidth),
        dash: looks.strokeDasharray === 'none' ? '' : looks.strokeDasharray.replaceAll('px', ''),
        opacity: Number(looks.opacity),
        font: { size: Number.parseFloat(looks.fontSize), weight: looks.fontWeight, style: looks.fontStyle, family: looks.fontFamily },
        anchor: looks.textAnchor,
        clip: clip ? { x: clipStart - box.left + left + Number(clip.getAttribute('x')), width: Number(clip.getAttribute('width')) } : undefined,
      },
    ];
  });
}

function isNothing(paint: string): boolean {
  return paint === 'none' || paint === 'transparent' || paint === 'rgba(0, 0, 0, 0)';
}

/** Every shape as a path. */
function pathOf(element: Element, number: (name: string) => number): string {
  switch (element.localName) {
    case 'rect':
      return `M${number('x')} ${number('y')}h${number('width')}v${number('height')}h${-number('width')}z`;
    case 'circle': {
      const r = number('r');
      return `M${number('cx') - r} ${number('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    }
    case 'path':
      return element.getAttribute('d') ?? '';
    default:
      return '';
  }
}

/**
 * The letters of the page as rules that travel with a drawing: elsewhere another family would stand in, whose words are
 * wider than the room they were given. Empty where they cannot be had; then the drawing names what may stand in.
 */
async function carriedLetters(): Promise<string> {
  const faces = [...document.styleSheets].flatMap(facesIn).filter(({ style }) => style.getPropertyValue('font-family') === letters);
  try {
    return (await Promise.all(faces.map(carried))).join('\n');
  } catch (error) {
    console.warn('The drawing does not carry its letters:', error);
    return '';
  }
}

function facesIn(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

/** A rule for letters with the file itself in the place of its address. */
async function carried({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\("(?<address>[^"]+)"\)/u.exec(style.getPropertyValue('src'))?.groups?.['address'] ?? '';
  const answer = await fetch(new URL(address, parentStyleSheet?.href ?? location.href));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const range = style.getPropertyValue('unicode-range');
  return `@font-face{font-family:${letters};font-weight:${style.getPropertyValue('font-weight')};${range === '' ? '' : `unicode-range:${range};`}src:url(data:font/woff2;base64,${btoa(String.fromCharCode(...bytes))}) format("woff2")}`;
}

/** The picture as the text of a file that stands for itself. @param rules for its letters, as a style sheet */
function svgText({ width, height, ground, pieces }: Picture, rules: string): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const clips = [...new Set(pieces.flatMap(({ clip }) => (clip ? `${clip.x} ${clip.width}` : [])))];
  const written = pieces.map(({ matrix, d, text, fill, isHatched, stroke, strokeWidth, dash, opacity, font, anchor, clip }) => {
    const looks = [
      `fill="${isHatched ? 'url(#hatch)' : escaped(fill)}"`,
      ...(isNothing(stroke) ? [] : [`stroke="${escaped(stroke)}" stroke-width="${strokeWidth}"${dash ? ` stroke-dasharray="${dash}"` : ''}`]),
      ...(opacity === 1 ? [] : [`opacity="${opacity}"`]),
    ].join(' ');
    const place = `transform="matrix(${matrix.map((value) => Math.round(value * 1000) / 1000).join(' ')})"`;
    const shape =
      text === ''
        ? `<path ${place} d="${d}" ${looks}/>`
        : `<text ${place} ${looks} paint-order="stroke" font-family="${escaped(font.family)}" font-size="${font.size}" font-weight="${font.weight}" font-style="${font.style}" text-anchor="${anchor}">${escaped(text)}</text>`;
    return clip ? `<g clip-path="url(#clip${clips.indexOf(`${clip.x} ${clip.width}`)})">${shape}</g>` : shape;
  });
  const hatchInk = escaped(pieces.find(({ isHatched }) => isHatched)?.fill ?? 'none');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...(rules === '' ? [] : [`<style>${rules}</style>`]),
    `<defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0v4M3 0v4" stroke="${hatchInk}"/></pattern>`,
    ...clips.map(
      (clip, index) =>
        `<clipPath id="clip${index}"><rect x="${clip.split(' ')[0]}" y="0" width="${clip.split(' ')[1]}" height="${height}"/></clipPath>`,
    ),
    `</defs><rect width="${width}" height="${height}" fill="${escaped(ground)}"/>`,
    ...written,
    '</svg>',
  ].join('\n');
}

/** The picture on a canvas, twice as fine as the page where that is not more than a browser draws. */
function onCanvas({ width, height, ground, pieces }: Picture): HTMLCanvasElement {
  const fine = Math.min(2, Math.sqrt(mostPixels / (width * height)));
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.floor(width * fine), height: Math.floor(height * fine) });
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.scale(fine, fine);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  for (const piece of pieces) {
    pen.save();
    if (piece.clip) {
      pen.beginPath();
      pen.rect(piece.clip.x, 0, piece.clip.width, height);
      pen.clip();
    }
    pen.transform(...piece.matrix);
    pen.globalAlpha = piece.opacity;
    pen.lineWidth = piece.strokeWidth;
    pen.lineJoin = 'round';
    pen.setLineDash(piece.dash === '' ? [] : piece.dash.split(/[ ,]+/u).map(Number));
    pen.fillStyle = piece.isHatched ? hatch(pen, piece.fill) : piece.fill;
    pen.strokeStyle = piece.stroke;
    if (piece.text === '') {
      const path = new Path2D(piece.d);
      if (!isNothing(piece.fill)) pen.fill(path);
      if (!isNothing(piece.stroke)) pen.stroke(path);
    } else {
      pen.font = `${piece.font.style} ${piece.font.weight} ${piece.font.size}px ${piece.font.family}`;
      pen.textAlign = piece.anchor === 'end' ? 'right' : piece.anchor === 'middle' ? 'center' : 'left';
      if (!isNothing(piece.stroke)) pen.strokeText(piece.text, 0, 0);
      pen.fillText(piece.text, 0, 0);
    }
    pen.restore();
  }
  return canvas;
}

function hatch(pen: CanvasRenderingContext2D, ink: string): CanvasPattern | string {
  const tile = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
  const small = tile.getContext('2d');
  if (!small) return ink;
  small.strokeStyle = ink;
  small.lineWidth = 2;
  small.stroke(new Path2D('M-2 2L2 -2M-2 10L10 -2M6 10L10 6'));
  return pen.createPattern(tile, 'repeat') ?? ink;
}
