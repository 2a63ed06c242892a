import { Fragment, jsx } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { evaluate, type HastPluginList } from 'satteri';

/**
 * Makes of a text in MDX the component that draws it. It takes `components`, which are drawn instead of the elements that
 * they name. The text can import nothing: it is read as it is drawn, and is no module.
 * @param file where the text stands, for the plugins
 * @throws where the text is no MDX; the content check has said so before, with the line
 */
export async function textComponent(text: string, file: URL, hastPlugins: HastPluginList): Promise<AstroComponentFactory> {
  const element = (type: unknown, props: unknown) => jsx(type, props as Record<string, unknown>);
  const { default: Text } = await evaluate(text, {
    Fragment,
    jsx: element,
    jsxs: element,
    hastPlugins,
    fileURL: file,
    elementAttributeNameCase: 'html',
  });
  return Text as AstroComponentFactory; // a function that gives what Astro's JSX runtime made; Astro types those of MDX so
}
