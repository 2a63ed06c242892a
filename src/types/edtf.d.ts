/** The part of the edtf library that the project uses; the package ships no types. */
declare module 'edtf' {
  /** A parsed date. `min` and `max` are milliseconds since 1970, UTC; infinite where a span is open. */
  export interface ExtendedDate {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  }
  /** Parses an EDTF text; throws where it is not one. */
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2 }): ExtendedDate;
}
