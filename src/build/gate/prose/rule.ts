import type { Fault } from '../../../contract/fault.ts';
import type { Position } from '../../../sections/body.ts';
import type { Form, Passage } from './passages.ts';
import type { Writing } from './writings.ts';

/** Something a rule found: where, and what is wrong and how to mend it. */
export type Finding = Omit<Fault, 'rule'>;

/** One row of the table of content standards. */
export interface Rule {
  /** Name that stands in the list of faults. */
  readonly id: string;
  /** What it asks of writers, in one sentence. */
  readonly checks: string;
  readonly find: (writings: readonly Writing[]) => Finding[];
}

/** A finding at a place of a text. */
export const finding = (
  { file }: Writing,
  { line, column }: Position,
  message: string,
): Finding => ({ file, line, column, message });

/** Looks at each text by itself. */
export const inEach =
  (look: (writing: Writing) => readonly Finding[]): Rule['find'] =>
  (writings) =>
    writings.flatMap(look);

/** Looks at each piece of text by itself; the message is undefined where all is well. */
export const inPassages = (
  forms: readonly Form[] | undefined,
  messageFor: (text: string, passage: Passage) => string | undefined,
): Rule['find'] =>
  inEach((writing) =>
    writing.passages.flatMap((passage) => {
      if (forms && !forms.includes(passage.form)) return [];
      const message = messageFor(passage.text, passage);
      return message ? [finding(writing, passage, message)] : [];
    }),
  );

/** A rule about words that must not stand in a text. */
export interface WordRule {
  readonly id: string;
  readonly checks: string;
  /** The words, with the flag g. */
  readonly words: RegExp;
  /** What stands around them where they are right, with the flag g. */
  readonly allow?: RegExp;
  /** Capitalized words inside a sentence are names and stay as they are. */
  readonly exceptNames?: boolean;
  /** What people say, in quotes, keeps its own words. */
  readonly exceptSpeech?: boolean;
  readonly forms?: readonly Form[];
  readonly texts?: (writing: Writing) => boolean;
  /** What is wrong with the words found, and what to write instead. */
  readonly remedy: string;
}

/** A row of the table that looks for words. */
export const wordRule = ({ id, checks, texts = () => true, forms, ...rule }: WordRule): Rule => ({
  id,
  checks,
  find: inEach((writing) =>
    writing.passages
      .filter((passage) => texts(writing) && (!forms || forms.includes(passage.form)))
      .flatMap((passage) =>
        [...new Set(wordsFound(passage.text, rule))].map((words) =>
          finding(writing, passage, `"${words}": ${rule.remedy}`),
        ),
      ),
  ),
});

type Search = Pick<WordRule, 'words' | 'allow' | 'exceptNames' | 'exceptSpeech'>;

/** The words of a rule that stand in a text, as they are written there. */
export function wordsFound(text: string, { words, allow, exceptNames, exceptSpeech }: Search) {
  const judged = (exceptSpeech ? text.replace(/"[^"]*"/g, blank) : text).replace(
    allow ?? /(?!)/g,
    blank,
  );
  return [...judged.matchAll(words)]
    .filter(({ 0: found, index }) => !(exceptNames && isName(found, judged.slice(0, index))))
    .map(([found]) => found.trim());
}

const blank = (text: string): string => ' '.repeat(text.length);

const isName = (found: string, before: string): boolean =>
  /^\p{Lu}/u.test(found) && !/(^|[.?!:]["')]*\s+)["'(]*$/.test(before);
