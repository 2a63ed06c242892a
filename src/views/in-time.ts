/** So long a reader waits for what a filter needs, ms. */
const longestWait = 15_000;

/** The same promise, broken if it is not kept in time. */
export function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('It took too long.')), longestWait))]);
}
