import { writeFiles } from './files.ts';
import { paragraphs, type SameText } from './text.ts';

/** An Astro site with the least that makes a readable page, and Pagefind's own interface for search. */
export function writeBareAstro(folder: string, { title, html, sections }: SameText): void {
  const pages = sections.map(({ id, title: name, text }) => ({ id, name, html: paragraphs(text) }));
  writeFiles(folder, {
    'astro.config.mjs': "export default { trailingSlash: 'always' };\n",
    'src/page.json': JSON.stringify({ title, html }),
    'src/sections.json': JSON.stringify(pages),
    'src/Page.astro': layout,
    'src/pages/index.astro': `---
import Page from '../Page.astro';
import page from '../page.json';
---
<Page title={page.title}><Fragment set:html={page.html} /></Page>
`,
    'src/pages/s/[id].astro': `---
import Page from '../../Page.astro';
import sections from '../../sections.json';
export const getStaticPaths = () => sections.map((section) => ({ params: { id: section.id }, props: section }));
---
<Page title={Astro.props.name}><Fragment set:html={Astro.props.html} /></Page>
`,
    'src/pages/search.astro': search,
  });
}

const layout = `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<meta name="description" content="The same text, for comparison." /><title>{title}</title>
<style is:global>
:root { color-scheme: light dark; --text: #1b2730; --back: #fffefa; --link: #0b4a56; }
@media (prefers-color-scheme: dark) { :root { --text: #eee; --back: #111; --link: #9cd; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 40rem; padding: 1rem; font: 1.125rem/1.6 system-ui, sans-serif; color: var(--text); background: var(--back); }
h1 { font-size: 2rem; line-height: 1.2; text-wrap: balance; }
h2 { font-size: 1.5rem; line-height: 1.3; margin-block-start: 2em; }
h3 { font-size: 1.25rem; line-height: 1.3; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
li { margin-block: 0.25em; }
nav ul { display: flex; gap: 1rem; padding: 0; list-style: none; }
</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/search/">Search</a></li></ul></nav>
<main data-pagefind-body><h1>{title}</h1><slot /></main></body></html>
`;

const search = `---
import Page from '../Page.astro';
---
<Page title="Search">
  <form><label>Words <input name="q" type="search" /></label></form>
  <ol id="results"></ol>
  <script>
    const address = '/pagefind/pagefind.js';
    const pagefind = await import(/* @vite-ignore */ address);
    const { results } = await pagefind.search(new URLSearchParams(location.search).get('q'));
    for (const result of results.slice(0, 5)) {
      const { url, meta, excerpt } = await result.data();
      const item = document.createElement('li');
      item.innerHTML = '<a href="' + url + '">' + meta.title + '</a><p>' + excerpt + '</p>';
      document.querySelector('#results').append(item);
    }
  </script>
</Page>
`;
