/** Runs a computation in a world without a clock: whoever asks for the present time gets an error. */
export function withoutClock<Result>(compute: () => Result): Result {
  const { Date: RealDate } = globalThis;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values: unknown[]): object => (values.length === 0 ? refuse() : Reflect.construct(target, values) as Date),
    get: (target, key): unknown => (key === 'now' ? refuse : Reflect.get(target, key)),
  });
  try {
    return compute();
  } finally {
    globalThis.Date = RealDate;
  }
}

function refuse(): never {
  throw new Error('The computation asked for the present time.');
}
