import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './tools/find-browser.ts';

/**
 * What `npm run check` and `npm test` run, step by step; the last line says how much passed.
 * A step that is not a test run counts as one. After a failed build nothing is left to look at, so it ends there.
 */

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const withBrowser = process.argv.includes('--browser');
const reports = mkdtempSync(join(tmpdir(), 'timeline-'));
const total = { passed: 0, failed: 0 };

step('types', () => command('astro', ['check', '--minimumSeverity', 'warning']));
step('lint', () => command('eslint', ['-c', 'tests/eslint.config.js', '.']));
step('format', () => command('prettier', ['--config', 'tests/prettier.json', '--check', '--log-level', 'warn', '.']));
step('content', () => command('node', ['src/cli/check-content.ts']));
// Bamako is on UTC and would hide mistakes with time zones.
step('unit tests', () => playwright(['unit', 'pictures'], { TZ: 'Pacific/Kiritimati' }));
const built = step('build', () => command('astro', ['build', '--force', '--silent']));
if (built) {
  step('site tests', () => playwright(['site']));
  if (withBrowser) step('browser tests', () => playwright(['browser', 'no-script', 'failing-script'], { CHROMIUM_PATH: findBrowser() }));
}
rmSync(reports, { recursive: true });

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function step(name: string, run: () => Outcome): boolean {
  const start = performance.now();
  console.log(`\n— ${name}`);
  let outcome: Outcome;
  try {
    outcome = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    outcome = { passed: 0, failed: 1 };
  }
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`— ${name}: ${outcome.failed === 0 ? 'passed' : 'FAILED'} (${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s)`);
  return outcome.failed === 0;
}

function command(program: string, parameters: readonly string[]): Outcome {
  const { status } = spawnSync(program, parameters, { stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function playwright(projects: readonly string[], environment: Record<string, string> = {}): Outcome {
  const report = join(reports, `${projects[0]}.json`);
  const parameters = ['test', '-c', 'tests/playwright.config.ts', ...projects.flatMap((project) => ['--project', project])];
  const { status } = spawnSync('playwright', parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: status === 0 ? failed : Math.max(1, failed) };
}
