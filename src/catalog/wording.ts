import type { ChecklistTable } from '../checklist/table.ts';
import type { Term } from '../contract/evidence.ts';
import type { Level } from '../contract/services.ts';
import { cardHeading, spokenHeading } from '../sections/levels.ts';
import type { Wording } from '../sections/text.ts';

/** Joins the checklist, the levels and the glossary into the words that components put in. */
export function wordingOf(
  checklist: ChecklistTable,
  levels: ReadonlyMap<string, Level>,
  terms: ReadonlyMap<string, Term>,
): Wording {
  const signs = new Map(checklist.signs.map(({ id, sign }) => [id, sign]));
  return {
    sign: (item) => signs.get(item) ?? '',
    cardHeading: (id, service) => {
      const level = levels.get(id);
      return level ? spokenHeading(level, cardHeading(level, service)) : '';
    },
    term: (id) => termInSentence(terms.get(id)?.term ?? ''),
  };
}

/** A glossary term as it stands inside a sentence: "Biopsy" becomes "biopsy", "MRI scan" stays. */
export const termInSentence = (term: string): string =>
  /^[A-Z][a-z]/.test(term) && !/^(Ewing|Gray)/.test(term)
    ? term.charAt(0).toLowerCase() + term.slice(1)
    : term;
