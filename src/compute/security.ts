/**
 * The content security policy of every page: everything from this origin, nothing inline, nothing from elsewhere.
 * `wasm-unsafe-eval` lets the search run its WebAssembly, which comes from this origin too; it allows no script from text.
 * `public/_headers` repeats it for hosts that send headers; a test compares the two.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
