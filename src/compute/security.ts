const ownStyles = "style-src 'self'";

/**
 * The content security policy of every page: everything from this origin, nothing inline, nothing from elsewhere.
 * `wasm-unsafe-eval` lets the search run its WebAssembly, which comes from this origin too; it allows no script from text.
 * `public/_headers` repeats it for hosts that send headers; a test compares the two.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  ownStyles,
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/**
 * The same policy where one style sheet stands in the page itself, as in the story: that text is allowed and no other.
 * @param hash the SHA-256 of the text of the style sheet, in base64
 */
export function policyWithStyle(hash: string): string {
  return contentSecurityPolicy.replace(ownStyles, `${ownStyles} 'sha256-${hash}'`);
}
