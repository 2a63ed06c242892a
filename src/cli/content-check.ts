import type { AstroIntegration } from 'astro';
import { findingsIn, problemCount } from './check-content.ts';
import type { ReadContent } from './read-content.ts';

/** Refuses to build content that the checker finds fault with; while developing it only says so. */
export function contentCheck(content: ReadContent): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview') return;
        const result = findingsIn(content);
        if (result.problems.length === 0) return;
        console.error(result.report);
        if (command === 'build') {
          console.error(`The build stopped. ${problemCount(result)} in the content.`);
          process.exit(1);
        }
        logger.warn(`${problemCount(result)} in the content; a build would refuse it.`);
      },
    },
  };
}
