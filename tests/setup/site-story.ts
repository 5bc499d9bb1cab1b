import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { runInCopy, type ContentCopy } from './content-copy.ts';

const pain = 'content/pages/symptoms/pain';
const work = 'content/pages/living/work-money-driving';
const outlook = 'content/pages/living/outlook';
const ledger = 'src/build/ledger.ts';

/** What writers say of all they did, in the change log. */
export const reason = 'Put in better order.';

/** Where references of other files go once the section or page they name is gone. */
const goesOnAs: Readonly<Record<string, string>> = {
  'band-pain': 'girdle-pain',
  'painkillers-help': 'girdle-pain',
  travel: 'travel-plans',
  '/living/support/': '/living/getting-support/',
};

/** Does to a complete copy of the site what years of care do: every kind of change that could break a link. */
export function liveThroughYears(copy: ContentCopy): void {
  retire(copy);
  rename(copy);
  move(copy);
  split(copy);
  splitOff(copy);
  movePage(copy);
  copy.replace(`${pain}/night-pain.mdx`, 'Tell the doctor what', 'Tell your doctor what');
  mendReferences(copy);
  runInCopy(copy, ledger, 'clinical', reason);
}

function retire(copy: ContentCopy): void {
  copy.remove(`${pain}/painkillers-help.mdx`);
  copy.replace(`${pain}/index.mdx`, /, painkillers-help\b/, '');
  runInCopy(copy, ledger, 'retire', 'painkillers-help', '--by', 'band-pain', reason);
}

function rename(copy: ContentCopy): void {
  copy.replace(`${pain}/band-pain.mdx`, /^kind:/m, 'formerIds: [band-pain]\nkind:');
  renameIn(copy, `${pain}/band-pain.mdx`, `${pain}/girdle-pain.mdx`);
  copy.replace(`${pain}/index.mdx`, /\bband-pain\b/, 'girdle-pain');
}

function move(copy: ContentCopy): void {
  renameIn(copy, `${pain}/neck-pain.mdx`, 'content/pages/help/neck-pain.mdx');
  copy.replace(`${pain}/index.mdx`, /, neck-pain\b/, '');
  copy.replace('content/pages/help/index.mdx', /^sections: \[/m, 'sections: [neck-pain, ');
}

/** The file goes, and both of its parts name its id. */
function split(copy: ContentCopy): void {
  const text = copy.read(`${work}/travel.mdx`).replace(/^kind:/m, 'formerIds: [travel]\nkind:');
  const [, head = '', first = '', second = ''] =
    /^(---\n[^]*?\n---\n)([^]*)(Before you go:[^]*)$/.exec(text) ?? [];
  const titled = (title: string) => head.replace(/^title: .*/m, `title: ${title}`);
  copy.write(`${work}/travel-plans.mdx`, titled('Plans before you travel') + first);
  copy.write(`${work}/travel-papers.mdx`, titled('Papers to carry when you travel') + second);
  copy.remove(`${work}/travel.mdx`);
  copy.replace(`${work}/index.mdx`, ', travel]', ', travel-plans, travel-papers]');
}

/** The file stays, and only the part that was taken out names its id. */
function splitOff(copy: ContentCopy): void {
  const text = copy.read(`${outlook}/follow-up.mdx`);
  const [, head = '', part = ''] =
    /^(---\n[^]*?\n---\n)[^]*(Ask before you leave:[^]*)Do not wait/.exec(text) ?? [];
  copy.replace(`${outlook}/follow-up.mdx`, part, '');
  copy.write(
    `${outlook}/follow-up-questions.mdx`,
    head
      .replace(/^title: .*/m, 'title: Questions about follow-up\nformerIds: [follow-up]')
      .replace(/^emergency: .*\n/m, '') + part,
  );
  copy.replace(`${outlook}/index.mdx`, ', follow-up,', ', follow-up, follow-up-questions,');
}

function movePage(copy: ContentCopy): void {
  renameIn(copy, 'content/pages/living/support', 'content/pages/living/getting-support');
  copy.replace('content/pages/living/index.mdx', ', support]', ', getting-support]');
}

const renameIn = ({ root }: ContentCopy, before: string, after: string): void => {
  renameSync(join(root, before), join(root, after));
};

/** Does what writers do about references that broke: names what goes on with the section. */
function mendReferences(copy: ContentCopy): void {
  for (const fault of copy.faults()) {
    const [, file, line] = /^([^:]+):(\d+):/.exec(fault) ?? [];
    if (!file || !line || !/unknown-section|broken-link/.test(fault)) continue;
    const lines = copy.read(file).split('\n');
    const index = Number(line) - 1;
    const mended = (lines[index] ?? '').replace(
      /\/living\/support\/|\b(?:band-pain|painkillers-help|travel)\b(?!-)/g,
      (id) => goesOnAs[id] ?? id,
    );
    copy.write(file, lines.with(index, mended).join('\n'));
  }
}
