import { finding, type Finding, type Rule } from '../rule.ts';
import { wordsIn } from '../text.ts';
import type { Passage } from '../passages.ts';
import type { Writing } from '../writings.ts';

const shortestTwin = 8;
const longestWithoutKeyPoints = 300;

/** What holds between texts. */
export const pageRules: readonly Rule[] = [
  {
    id: 'twin-paragraph',
    checks: `No paragraph of ${shortestTwin} words or more stands in two texts, but for lines that lead to a card or list.`,
    find: twinFindings,
  },
  {
    id: 'no-key-points',
    checks: `A page of more than ${longestWithoutKeyPoints} words has key points.`,
    find: keyPointFindings,
  },
  {
    id: 'link-twin',
    checks: 'On one page, links with the same words lead to the same place.',
    find: linkFindings,
  },
];

function twinFindings(writings: readonly Writing[]): Finding[] {
  const first = new Map<string, Writing>();
  return writings.flatMap((writing) =>
    writing.passages.flatMap((passage) => {
      const key = passage.text.toLowerCase();
      if (!isWholeParagraph(passage)) return [];
      const twin = first.get(key);
      first.set(key, twin ?? writing);
      if (!twin) return [];
      const message = `The same paragraph stands in ${twin.file}. Say it in one section and link to it from the other.`;
      return [finding(writing, passage, message)];
    }),
  );
}

const isWholeParagraph = ({ form, text }: Passage): boolean =>
  form === 'paragraph' && !text.endsWith(':') && wordsIn(text).length >= shortestTwin;

function keyPointFindings(writings: readonly Writing[]): Finding[] {
  const words = new Map<string, number>();
  for (const { section, passages } of writings) {
    if (!section) continue;
    const count = passages.flatMap(({ text }) => wordsIn(text)).length;
    words.set(section.folder, (words.get(section.folder) ?? 0) + count);
  }
  return writings.flatMap((writing) => {
    const { page } = writing;
    const count = words.get(page?.folder ?? '') ?? 0;
    if (!page || page.data.keyPoints.length > 0 || count <= longestWithoutKeyPoints) return [];
    const message = `The page has ${count} words and no key points. Add up to 5 under "keyPoints".`;
    return [finding(writing, { line: 1, column: 1 }, message)];
  });
}

function linkFindings(writings: readonly Writing[]): Finding[] {
  const first = new Map<string, string>();
  return writings.flatMap((writing) =>
    (writing.body?.links ?? []).flatMap((link) => {
      const folder = (writing.section ?? writing.page)?.folder ?? '';
      const key = `${folder} ${link.text.toLowerCase()}`;
      const other = first.get(key) ?? link.url;
      first.set(key, other);
      if (other === link.url) return [];
      const message = `"${link.text}" leads to ${link.url} here and to ${other} elsewhere on the page. Give each target words of its own.`;
      return [finding(writing, link, message)];
    }),
  );
}
