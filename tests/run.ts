import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
  /** What is still to be shown. */
  readonly output: string;
}

interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const withBrowser = process.argv.includes('--browser');
const reports = mkdtempSync(join(tmpdir(), 'timeline-'));
const total = { passed: 0, failed: 0 };

// These do not depend on each other, and each keeps one processor busy.
await sideBySide([
  step('types', () => command('astro', ['check', '--minimumSeverity', 'warning'])),
  step('lint', () => command('eslint', ['-c', 'tests/eslint.config.js', '.'])),
  step('format', () => command('prettier', ['--config', 'tests/prettier.json', '--check', '--log-level', 'warn', '.'])),
  step('content', () => command('node', ['src/cli/check-content.ts'])),
]);
// Bamako is on UTC and would hide mistakes with time zones.
await alone(step('unit tests', () => playwright(['unit', 'pictures'], { TZ: 'Pacific/Kiritimati' })));
const built = await alone(step('build', () => command('astro', ['build', '--force', '--silent'])));
if (built) {
  await alone(step('site tests', () => playwright(['site'])));
  if (withBrowser) {
    await alone(step('browser tests', () => playwright(['browser', 'no-script', 'failing-script'], { CHROMIUM_PATH: findBrowser() })));
  }
}
rmSync(reports, { recursive: true });

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function step(name: string, run: () => Promise<Outcome>): Step {
  return { name, run };
}

/** Runs steps at the same time and tells of them one after the other, in their order. */
async function sideBySide(steps: readonly Step[]): Promise<void> {
  const running = steps.map(({ name, run }) => ({ name, done: timed(run) }));
  for (const { name, done } of running) {
    console.log(`\n— ${name}`);
    tell(name, await done);
  }
}

/** Runs one step; true if it passed. */
async function alone({ name, run }: Step): Promise<boolean> {
  console.log(`\n— ${name}`);
  return tell(name, await timed(run));
}

async function timed(run: () => Promise<Outcome>): Promise<Outcome & { seconds: number }> {
  const start = performance.now();
  const failure = (error: unknown): Outcome => ({ passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) });
  const outcome = await run().catch(failure);
  return { ...outcome, seconds: (performance.now() - start) / 1000 };
}

function tell(name: string, { passed, failed, output, seconds }: Outcome & { seconds: number }): boolean {
  if (output !== '') console.log(output.trimEnd());
  total.passed += passed;
  total.failed += failed;
  console.log(`— ${name}: ${failed === 0 ? 'passed' : 'FAILED'} (${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s)`);
  return failed === 0;
}

/** Runs a program and keeps what it says, so that programs that run at the same time do not talk at once. */
async function command(program: string, parameters: readonly string[]): Promise<Outcome> {
  const running = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const [status] = (await once(running, 'close')) as [number | null];
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output: Buffer.concat(said).toString() };
}

/** Runs test projects, which show their progress themselves. */
async function playwright(projects: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const report = join(reports, `${projects[0]}.json`);
  const parameters = ['test', '-c', 'tests/playwright.config.ts', ...projects.flatMap((project) => ['--project', project])];
  const running = spawn('playwright', parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const [status] = (await once(running, 'close')) as [number | null];
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: status === 0 ? failed : Math.max(1, failed), output: '' };
}
