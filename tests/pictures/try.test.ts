import { test } from '@playwright/test';
import { getViteConfig } from 'astro/config';
import { createServer } from 'vite';

test('try', async () => {
  const t = Date.now();
  const config = await getViteConfig({ logLevel: 'error', server: { middlewareMode: true, hmr: false, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } } as never, { configFile: false, logLevel: 'error', devToolbar: { enabled: false } } as never)({ mode: 'test', command: 'serve' } as never);
  console.log(config.plugins.flat(3).map((p) => p?.name).join(' ')); config.plugins = config.plugins.flat(3).filter((p) => p?.name !== 'astro:server');
  const server = await createServer({ ...config, configFile: false });
  console.log('server', Date.now() - t);
  const { experimental_AstroContainer: Container } = await server.ssrLoadModule('astro/container');
  const { default: View } = await server.ssrLoadModule('/src/views/kind-symbol/KindSymbol.astro');
  const container = await Container.create();
  console.log(await container.renderToString(View, { props: { kind: 'coup' } }), Date.now() - t);
  await server.close();
});
