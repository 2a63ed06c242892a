/** The folder with what we say, from the root of the project. CONTENT_DIR names another, as the measurements do; README.md tells more. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';
