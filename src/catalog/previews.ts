import { toolRoutes } from '../sections/routes.ts';
import { pagesOnPaper } from './paper.ts';

export const previewFile = 'social.png';

let listed: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * The pages that have a preview of their own, which other sites show beside a link: titles by address, without the
 * base. Pages of single codes, which only record systems open, have none.
 */
export const previewTitles = (): Promise<ReadonlyMap<string, string>> => (listed ??= list());

async function list(): Promise<ReadonlyMap<string, string>> {
  const codes = toolRoutes.codes.path;
  const pages = [...(await pagesOnPaper())];
  return new Map(pages.filter(([path]) => path === codes || !path.startsWith(codes)));
}

/** The address of a page's preview, without the base, and the title in it: its own, or that of the page above it. */
export async function previewOf(path: string): Promise<{ path: string; title: string }> {
  const title = (await previewTitles()).get(path);
  if (title !== undefined) return { path: path + previewFile, title };
  return previewOf(path.replace(/[^/]+\/$/, ''));
}
