import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean, type Fault } from '../../contract/fault.ts';
import { toolRoutes } from '../../sections/routes.ts';
import { buildTree, permalinkPath } from '../../sections/tree.ts';
import type { SiteFiles } from '../site-files.ts';

const vagueTexts = new Set(
  'here|click here|read more|more|this page|learn more|link|this|see here|this section'.split('|'),
);

/** Links lead somewhere and say where; pictures exist and have words for those who do not see them. */
export function linkFaults(site: SiteFiles): Fault[] {
  if (!site.pages.some(({ folder }) => folder === '')) return [];
  const tree = buildTree(site.pages.map(({ folder, data }) => ({ folder, page: data })));
  const addresses = new Set([
    ...tree.byPath.keys(),
    ...Object.values(toolRoutes).map(({ path }) => path),
    ...site.sections.map(({ id }) => permalinkPath(id)),
    ...site.sections.flatMap(({ data }) => data.formerIds.map(permalinkPath)),
  ]);
  return [...site.pages, ...site.sections].flatMap(({ file, body }) => [
    ...body.links.flatMap(({ url, text, line, column }) =>
      linkMessages(url, text, addresses).map(([rule, message]) => ({
        file,
        line,
        column,
        rule,
        message,
      })),
    ),
    ...body.images.flatMap(({ url, alt, line, column }) =>
      imageMessages(site.root, file, url, alt).map(([rule, message]) => ({
        file,
        line,
        column,
        rule,
        message,
      })),
    ),
  ]);
}

type Message = readonly [rule: string, message: string];

function linkMessages(url: string, text: string, addresses: ReadonlySet<string>): Message[] {
  const messages: Message[] = [];
  if (vagueTexts.has(text.trim().toLowerCase()))
    messages.push(['vague-link', `"${text}" does not say where the link goes. Name the target.`]);
  if (/^(https:|mailto:|tel:)/.test(url)) return messages;
  const [path = '', fragment] = url.split('#');
  if (/^[a-z]+:/.test(url)) {
    messages.push(['bad-link', `"${url}" is not an https, mailto or tel address.`]);
  } else if (fragment !== undefined) {
    const message = `"${url}" breaks when the section moves. Link to /s/${fragment}/ instead.`;
    messages.push(['link-to-place', message]);
  } else if (!addresses.has(path)) {
    const message = `${url} is no page of this site.${didYouMean(path, addresses)} Addresses begin and end with a slash.`;
    messages.push(['broken-link', message]);
  }
  return messages;
}

function imageMessages(root: string, file: string, url: string, alt: string): Message[] {
  const messages: Message[] = [];
  if (!alt.trim() || /\.(png|jpe?g|svg|webp)$/i.test(alt))
    messages.push(['image-without-alt', `Say in the brackets what the picture ${url} shows.`]);
  if (/^[a-z]+:/.test(url))
    messages.push([
      'image-from-elsewhere',
      `Put ${url} into the project: pages load nothing else.`,
    ]);
  else if (!existsSync(join(root, file, '..', url)))
    messages.push(['missing-image', `There is no file ${url} beside this one.`]);
  return messages;
}
