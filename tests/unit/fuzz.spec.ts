import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'playwright/test';
import { readSearchSources } from '../../src/build/search-sources.ts';
import { readSiteFiles } from '../../src/build/site-files.ts';
import { findings, listNamed, lookUp } from '../../src/codes/lookup.ts';
import { answerSentences, answerTitle } from '../../src/codes/messages.ts';
import { readRequest } from '../../src/codes/request.ts';
import { wordsOfAddress } from '../../src/components/address-words.ts';
import { urgentLevels } from '../../src/contract/urgent-level.ts';
import { readEntry } from '../../src/search/lists.ts';
import { maximumLength, maximumWords, normalize, wordsOfText } from '../../src/search/normalize.ts';
import { ask } from '../../src/search/query.ts';
import { createUrgentMatcher } from '../../src/search/urgent.ts';
import { builtFiles, readLists } from '../search/offline.ts';
import { root } from '../setup/paths.ts';

/** The same inputs in every run, so that a failure is a change. `FUZZ_SEED=7 FUZZ_RUNS=100000` tries others and more. */
const options = {
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 10_000),
  seed: Number(process.env['FUZZ_SEED'] ?? 1),
};

const sources = readSearchSources(root);
const words = [...new Set(sources.records.flatMap((record) => record.words))];
const hostile = [
  ...['constructor', '__proto__', 'hasOwnProperty', 'toString', '\0', '\u202e', '%00', '%', '&e'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' or 1=1--", '${1}', '|,=!'],
  ...['\ud800', 'İ', 'ﬃ', '\u0345'.repeat(50), 'a'.repeat(5_000), "n't ".repeat(100), '((((*+?'],
];

/** What people type, what nobody types, and both mixed. */
const part = fc.oneof(
  { arbitrary: fc.constantFrom(...words), weight: 4 },
  { arbitrary: fc.constantFrom(...hostile), weight: 2 },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const text = fc
  .tuple(fc.array(part, { maxLength: 6 }), fc.constantFrom(' ', '', '&', '+', '\n'))
  .map(([parts, glue]) => parts.join(glue));

/** One letter may stand for this many: U+FDFA. */
const longestExpansion = 18;

const check = (property: (input: string) => void): void =>
  fc.assert(fc.property(text, property), options);

test('any text becomes a bounded list of plain words, and those stay as they are', () => {
  check((input) => {
    const normal = normalize(input);
    assert.match(normal, /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
    assert.ok(normal.length <= maximumLength * longestExpansion);
    assert.ok(wordsOfText(input).length <= maximumWords);
  });
});

test('any text brings up one of the emergency cards or none', () => {
  const matcher = createUrgentMatcher(sources.urgent);
  const rules = new Set(sources.urgent.rules.map(({ id }) => id));
  check((input) => {
    const match = matcher(input);
    if (!match) return;
    assert.ok(urgentLevels.includes(match.level));
    assert.ok(rules.has(match.rule));
  });
});

test('any query has an answer in order, without a section that is not there', async () => {
  const lists = readLists(builtFiles());
  const property = fc.asyncProperty(text, async (input) => {
    const { results, words: corrected, strange } = await ask(input, lists);
    assert.ok(corrected.every((word) => /^[a-z0-9]+$/.test(word)));
    assert.ok(strange.every((word) => corrected.includes(word)));
    assert.equal(new Set(results.map(({ section }) => section)).size, results.length);
    for (const [index, { section, score }] of results.entries())
      assert.ok(sources.records[section] && score <= (results[index - 1]?.score ?? Infinity));
  });
  await fc.assert(property, options);
});

test('any text is an entry of the lists or refused', () => {
  check((input) => {
    try {
      for (const [section, weight] of readEntry(input).postings)
        assert.ok(Number.isInteger(section) && weight > 0);
    } catch (error) {
      assert.match(String(error), /Not an entry/);
    }
  });
});

test('any address that leads nowhere becomes a few words to search for, or none', () => {
  check((input) => {
    for (const path of [input, encodeURIComponent(input.toWellFormed())]) {
      const words = wordsOfAddress(`/${path}/`);
      assert.match(words, /^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)* ?)?$/u);
      assert.ok(Array.from(words).length <= 80);
    }
  });
});

const { codeSystems, concepts } = readSiteFiles(root);
const lists = [...codeSystems.entries].map(([id, data]) => ({ id, ...data }));
const rows = [...concepts.entries.values()].flatMap(({ codes }) => codes);
const names = [
  'mainSearchCriteria.v.c',
  'MAINSEARCHCRITERIA.V.CS',
  'code',
  'system',
  'knowledgeResponseType',
];

/** Addresses as record systems might send them, and as they should not. */
const pair = fc.tuple(
  fc.oneof(fc.constantFrom(...names), text),
  fc.oneof(fc.constantFrom('C79.51', 'm54', 'icd-10'), text),
);
const address = fc
  .tuple(fc.array(pair, { maxLength: 4 }), fc.boolean())
  .map(([pairs, isEncoded]) =>
    isEncoded
      ? `?${new URLSearchParams(pairs).toString()}`
      : `#${pairs.map((both) => both.join('=')).join('&')}`,
  );

test('any address is a question for a code or none, and keeps nothing else', () => {
  fc.assert(
    fc.property(address, (input) => {
      const request = readRequest(input);
      if (!request) return;
      assert.ok(request.code.length > 0 && request.code.length <= 60);
      if (request.cleaned === undefined) return;
      const again = readRequest(request.cleaned);
      assert.equal(again?.code, request.code.toWellFormed().trim());
      assert.equal(again.cleaned, undefined);
    }),
    options,
  );
});

test('any code and any list are answered in whole sentences', () => {
  fc.assert(
    fc.property(address, text, (input, code) => {
      const request =
        readRequest(input) ?? readRequest(new URLSearchParams({ code: `x${code}` }).toString());
      if (!request) throw new Error('A code was named and not seen.');
      const list = listNamed(request.system, lists);
      const { finding, rows: found } = lookUp(request.code, rows, list ? [list] : lists);
      assert.ok(findings.includes(finding));
      assert.equal(found.length === 0, finding === 'none');
      const outcome = { request, code: request.code, finding, listName: list?.name };
      assert.ok(answerTitle(outcome).endsWith(request.code));
      for (const sentence of answerSentences(outcome)) assert.match(sentence, /^[A-Z][^]*\.$/);
    }),
    options,
  );
});

test('every code of the site is found however a record system writes it', () => {
  const written = fc.tuple(
    fc.constantFrom(...rows),
    fc.constantFrom('.', '', ' ', '-'),
    fc.boolean(),
  );
  fc.assert(
    fc.property(written, ([{ system, code }, dot, isSmall]) => {
      const sent = (isSmall ? code.toLowerCase() : code).replace('.', dot);
      const list = lists.filter(({ id }) => id === system);
      const { finding, rows: found } = lookUp(sent, rows, list);
      assert.deepEqual([finding, found[0]?.code], ['exact', code]);
    }),
    { ...options, numRuns: 2_000 },
  );
});
