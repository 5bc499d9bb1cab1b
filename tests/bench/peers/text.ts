import type { Browser } from 'playwright';
import { readSearchSources } from '../../../src/build/search-sources.ts';
import { root } from '../../setup/paths.ts';

/** The text that every peer publishes: one page to measure, and every section for search. */
export interface SameText {
  readonly title: string;
  /** The page's headings, paragraphs and lists as plain HTML. */
  readonly html: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
  }[];
}

/** Reads the text of a page of the built site, without anything that is not text. */
export async function sameText(browser: Browser, address: string): Promise<SameText> {
  const page = await browser.newPage();
  await page.goto(address);
  const read = await page.evaluate(() => {
    const main = document.querySelector('main');
    const blocks = [...(main?.querySelectorAll('h1, h2, h3, p, li') ?? [])];
    const html = blocks
      .filter((block) => !(block.parentElement?.closest('li, p') ?? false))
      .map(({ tagName, textContent }) => {
        const text = document.createElement('p');
        text.textContent = textContent.replace(/\s+/g, ' ').trim();
        const tag = tagName === 'LI' ? 'li' : tagName.toLowerCase();
        return `<${tag}>${text.innerHTML}</${tag}>`;
      });
    return { title: document.querySelector('h1')?.textContent ?? '', html };
  });
  await page.close();
  const html = read.html
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, (list) => `<ul>${list}</ul>\n`);
  const sections = readSearchSources(root).records.map(({ url, title, summary, text }) => ({
    id: url.replace(/\W+/g, '-').replace(/^-|-$/g, ''),
    title,
    text: `${summary}\n${text}`,
  }));
  return { title: read.title, html: html.replace(/<h1>.*?<\/h1>/s, ''), sections };
}

/** Lines of text as paragraphs of HTML. */
export const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
