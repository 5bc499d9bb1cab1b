import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import mdxRenderer from '@astrojs/mdx/server.js';
import type { CatalogSection } from '../catalog/index.ts';
import SectionBody from './SectionBody.astro';

let container: Promise<AstroContainer> | undefined;

/** The HTML of a section's body, as its permanent page shows it, without a frame. */
export async function sectionHtml(section: CatalogSection): Promise<string> {
  container ??= AstroContainer.create({ renderers: [{ name: 'astro:jsx', ssr: mdxRenderer }] });
  return (await container).renderToString(SectionBody, { props: { section } });
}
