/** A signal that is aborted with the first of several. Browsers of before 2024 lack `AbortSignal.any`. */
export function eitherSignal(...signals: readonly AbortSignal[]): AbortSignal {
  const either = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) either.abort();
    signal.addEventListener('abort', () => either.abort(), { signal: either.signal });
  }
  return either.signal;
}
