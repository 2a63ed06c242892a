/** So long a reader waits for a part of the page before it is given up, ms: a slow connection takes three seconds. */
const longestWait = 15_000;

/** The same promise, broken if it is not kept in time. */
export function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('It took too long.')), longestWait);
    promise.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
