import type { CheckPage } from '../contract/check-page.ts';
import { resultsOf } from './results.ts';
import type { ChecklistTable } from './table.ts';

/** The boxes come before the answers, so that a browser has to search no more than the form after each tick. */
const form = '.checklist>form';
const answers = '~.checklist-answers ';

/**
 * The style sheet that shows the right card without script. Each result has a block that hides every card
 * and shows its own. Blocks stand from least to most urgent with equal weight, so the last that matches
 * decides, as the most urgent rule does in the engine. Browsers without `:has()` skip all of it and show
 * every card.
 */
export function answersCss(
  table: Pick<ChecklistTable, 'items' | 'rules'>,
  { cancerFirst }: Pick<CheckPage, 'cancerFirst'>,
): string {
  const ids = table.items.map(({ id }) => id);
  const none = hasAny(['none']);
  return [
    '@supports selector(:has(*)){',
    `${form}${answers}:is([data-result],[data-ticked],[data-when]){display:none}`,
    showWhen('nothing', `:not(${hasAny([...ids, 'none'])})`),
    showWhen('some', hasAny(ids)),
    showWhen('none', `${none}:not(${hasAny(ids)})`),
    showWhen('conflict', none + hasAny(ids)),
    showWhen('cancer', `${hasAny(cancerFirst.if)}:not(${hasAny(cancerFirst.unless)})`),
    ...ids.map((id) => `${form}${hasAny([id])}${answers}[data-ticked="${id}"]{display:list-item}`),
    ...resultsOf(table)
      .reverse()
      .flatMap(({ id, rules }) => {
        const met = rules.map(({ all }) => all.map(hasAny).join(''));
        const when = met.length > 0 ? met.join(',') : hasAny([...ids, 'none']);
        const start = `${form}:where(${when})${answers}`;
        return [
          `${start}[data-result]{display:none}`,
          `${start}[data-result="${id}"]{display:block}`,
        ];
      }),
    '}',
  ].join('\n');
}

const hasAny = (ids: readonly string[]): string => {
  const names = ids.map((id) => `#${id}`).join(',');
  return ids.length === 1 ? `:has(${names}:checked)` : `:has(:is(${names}):checked)`;
};

const showWhen = (name: string, when: string): string =>
  `${form}${when}${answers}[data-when="${name}"]{display:block}`;
