import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { expect, test } from 'playwright/test';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { dist, root } from '../setup/paths.ts';

const format = (name: string) => readFileSync(join(root, 'tests/fixtures/formats', name), 'utf8');
const files = (pattern: string) =>
  globSync(pattern, { cwd: dist() }).map((path) => ({
    fileName: path.replaceAll('\\', '/'),
    contents: readFileSync(dist(path), 'utf8'),
  }));

/** What xmllint says against Atom's schema, a line each. */
async function atomFaults(feeds: { fileName: string; contents: string }[]): Promise<string[]> {
  const xml = feeds.map(({ fileName, contents }) => ({
    fileName: fileName.replaceAll('/', '_'),
    contents,
  }));
  const { errors } = await validateXML({
    xml,
    schema: format('atom.rng'),
    extension: 'relaxng',
    maxMemoryPages: 512 * memoryPages.MiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** What ajv says of files against a JSON Schema, a line each. */
function jsonFaults(schema: string, documents: { fileName: string; contents: string }[]): string[] {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(format(schema)) as AnySchema);
  return documents.flatMap(({ fileName, contents }) => {
    if (validate(JSON.parse(contents))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${fileName}${instancePath}: ${message ?? ''}`,
    );
  });
}

test('every feed is valid Atom', async () => {
  const feeds = files('{changes/feed,s/*/changes}.xml');
  expect(feeds.length).toBeGreaterThan(200);
  expect(await atomFaults(feeds)).toEqual([]);
});

test('the validator of Atom notices a feed without a day, and one with a bad day', async () => {
  const [feed] = files('changes/feed.xml');
  const contents = feed?.contents ?? '';
  const without = contents.replace(/<updated>.*?<\/updated>/, '');
  const bad = contents.replace(/<updated>.*?<\/updated>/, '<updated>24 November</updated>');
  expect(await atomFaults([{ fileName: 'without', contents: without }])).not.toEqual([]);
  expect(await atomFaults([{ fileName: 'bad', contents: bad }])).not.toEqual([]);
});

test('the JSON feed is valid JSON Feed 1.1', () => {
  const [feed] = files('changes/feed.json');
  expect(jsonFaults('json-feed.schema.json', feed ? [feed] : [])).toEqual([]);
  expect(feed?.contents).toContain('"content_html"');
});

test('every oEmbed answer is valid', () => {
  const answers = files('s/*/oembed.json');
  expect(answers.length).toBeGreaterThan(200);
  expect(jsonFaults('oembed.schema.json', answers)).toEqual([]);
});
