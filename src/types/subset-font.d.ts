/** The package ships no types. */
declare module 'subset-font' {
  /** Cuts a font down to the letters of a text, to ranges of its axes and to features (“kern”), all of them unless said. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes?: Record<string, number | { min: number; max: number }>; keepFeatures?: string[] },
  ): Promise<Buffer>;
}
