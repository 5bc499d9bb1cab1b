import { expect, test } from 'playwright/test';
import { oneStyle } from '../../src/layouts/one-style.ts';
import { withoutIdleSpace } from '../../src/layouts/idle-space.ts';
import { builtPages } from '../setup/site.ts';

const pages = builtPages().map(({ path, html }) => {
  const [, head = '', style = '', rest = ''] = /^(.*<style>)(.*?)(<\/style>.*)$/s.exec(html) ?? [];
  return { path, style, html: head + rest, classes: classesStyledBy(style) };
});

/** Classes of the elements that rules are for, not of those these stand in. */
function classesStyledBy(style: string): Set<string> {
  const subjects = style.matchAll(/\.([a-z][a-z-]*)(?=[^\s>+~,{}]*[,{])/g);
  return new Set([...subjects].map(([, name = '']) => name));
}

test('every page carries the style of all that it holds', () => {
  const styled = new Set(pages.flatMap(({ classes }) => [...classes]));
  const bare = pages.flatMap(({ path, html, classes }) => {
    const held = [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    return [...new Set(held)]
      .filter((name) => styled.has(name) && !classes.has(name))
      .map((name) => `${path}: ${name}`);
  });
  expect(bare).toEqual([]);
});

test('steps and calm cards have their style wherever they stand', () => {
  const without = (held: RegExp, rule: string) =>
    pages.filter(({ html, style }) => held.test(html) && !style.includes(rule));
  expect(
    without(/<section class="section"[^>]*>(?:(?!<\/section>|<details).)*<ol>/s, '.section>ol>li'),
  ).toEqual([]);
  expect(without(/data-card="non-urgent"/, '.card[data-card=non-urgent]{')).toEqual([]);
});

test('every page has each layer once, in their order', () => {
  const order = ['reset', 'tokens', 'base', 'layout', 'components', 'utilities'];
  for (const { path, style } of pages)
    expect(
      [...style.matchAll(/@layer ([a-z, ]+)[{;]/g)].map(([, name]) => name),
      path,
    ).toEqual(order);
});

test('one style of several says each layer and each medium once, what is for a medium last', () => {
  const first = '@layer a,b;@layer a{p{top:0}@media print{p{top:1px}}}@page{margin:0}';
  const second = '@layer b{q{top:2px}}@layer a{i{top:3px}}@media print{@layer a{i{top:4px}}}';
  expect(oneStyle([first, second])).toBe(
    '@layer a,b;@layer a{p{top:0}i{top:3px}@media print{p{top:1px}i{top:4px}}}@layer b{q{top:2px}}@page{margin:0}',
  );
});

test('space that no reader sees is taken out, and no other', () => {
  const before = '<ul> <li> One <b>two</b> <i>three</i>\n</li> <li>four  five</li> </ul>';
  expect(withoutIdleSpace(before)).toBe(
    '<ul><li>One <b>two</b> <i>three</i></li><li>four five</li></ul>',
  );
});
