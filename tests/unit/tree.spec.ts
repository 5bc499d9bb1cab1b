import { expect, test } from 'playwright/test';
import { ancestors, buildTree, neighbors, sectionPath } from '../../src/sections/tree.ts';

const page = (folder: string, pages: string[] = [], sections: string[] = []) => ({
  folder,
  page: { title: folder, menu: folder, summary: folder, pages, sections },
});
const sources = [
  page('treatment'),
  page('symptoms/pain', [], ['night-pain']),
  page('', ['symptoms', 'treatment', 'nowhere']),
  page('symptoms', ['pain']),
];

test('pages stand in the order their parents name them, whatever order the files come in', () => {
  const tree = buildTree(sources);
  expect(tree.order.map(({ path }) => path)).toEqual([
    '/',
    '/symptoms/',
    '/symptoms/pain/',
    '/treatment/',
  ]);
});

test('a section is found on its page, and the page below its parents', () => {
  const tree = buildTree(sources);
  const pain = tree.pageOfSection.get('night-pain');
  expect(pain && sectionPath(pain, 'night-pain')).toBe('/symptoms/pain/#night-pain');
  expect(pain && ancestors(pain).map(({ path }) => path)).toEqual(['/', '/symptoms/']);
});

test('previous and next walk through the whole site and stop at its ends', () => {
  const tree = buildTree(sources);
  const walk = (path: string) => {
    const node = tree.byPath.get(path);
    const { previous, next } = node ? neighbors(tree, node) : {};
    return [previous?.path, next?.path];
  };
  expect(walk('/symptoms/')).toEqual([undefined, '/symptoms/pain/']);
  expect(walk('/symptoms/pain/')).toEqual(['/symptoms/', '/treatment/']);
  expect(walk('/treatment/')).toEqual(['/symptoms/pain/', undefined]);
  expect(walk('/')).toEqual([undefined, undefined]);
});

test('a site without a home page is refused in plain words', () => {
  expect(() => buildTree([page('symptoms')])).toThrow(/index\.mdx is missing/);
});
