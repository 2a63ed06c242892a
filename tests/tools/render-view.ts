import { getViteConfig } from 'astro/config';
import type * as Containers from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { createServer } from 'vite';

/** Draws a view with some values, to HTML. */
export type RenderView = (view: string, props: Record<string, unknown>) => Promise<string>;

/**
 * Starts what draws single views without building the site.
 * @returns how to draw a view, named by its path below src/views ("mali-map/MaliMap.astro"), and how to stop
 */
export async function startViews(): Promise<{ render: RenderView; stop: () => Promise<void> }> {
  const server = { middlewareMode: true, hmr: false, ws: false, watch: null } as const;
  const config = await getViteConfig(
    { logLevel: 'error', server, optimizeDeps: { noDiscovery: true } },
    { configFile: false, logLevel: 'error', devToolbar: { enabled: false } },
  )({ mode: 'test', command: 'serve' });
  // Views are wanted, not the pages of the site, which this plugin would get ready to serve.
  const plugins = [config.plugins].flat(3).filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'astro:server'));
  const vite = await createServer({ ...config, plugins, configFile: false });
  const { experimental_AstroContainer: Container } = (await vite.ssrLoadModule('astro/container')) as typeof Containers;
  const container = await Container.create();
  return {
    render: async (view, props) => {
      const { default: component } = (await vite.ssrLoadModule(`/src/views/${view}`)) as { default: AstroComponentFactory };
      return container.renderToString(component, { props });
    },
    stop: () => vite.close(),
  };
}
