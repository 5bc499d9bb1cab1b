import { visit } from 'unist-util-visit';
import stepsAndTables from '../authoring/steps-and-tables.css?inline';
import { catalog, type CatalogSection } from '../catalog/index.ts';
import pictures from '../pictures/pictures.css?inline';
import { parseBody, type Body } from '../sections/body.ts';
import type { PageNode } from '../sections/tree.ts';
import nonUrgentCard from '../styles/parts/care-card-non-urgent.css?inline';
import keyPointsAside from '../styles/parts/key-points-aside.css?inline';
import listOfPages from '../styles/parts/page-list.css?inline';
import everyPage from './content-page.css?inline';

/** What only some pages of sections hold. */
export interface ContentParts {
  /** The texts of the page and its sections. */
  readonly texts: readonly Body[];
  /** Key points beside the head of the page. */
  readonly aside: boolean;
  /** A list of the pages below it. */
  readonly pageList: boolean;
}

/** The style of a page of sections: what every such page has, and what this one holds. */
export const contentStyle = ({ texts, aside, pageList }: ContentParts): string =>
  [
    everyPage,
    aside ? keyPointsAside : '',
    texts.some(hasStepsOrTable) ? stepsAndTables : '',
    texts.some((text) => uses(text, ['Figure', 'BodyMap'])) ? pictures : '',
    texts.some(hasRoutineCard) ? nonUrgentCard : '',
    pageList ? listOfPages : '',
  ].join('');

/** The style of one page of the tree. */
export async function styleOfPage(node: PageNode): Promise<string> {
  const { sections, pages } = await catalog();
  const entry = pages.get(node.path);
  const own = node.page.sections.flatMap((id) => sections.get(id) ?? []);
  return contentStyle({
    texts: [parseBody(entry?.body ?? ''), ...own.map(({ body }) => body)],
    aside: !beginsWithHelp(own) && (entry?.data.keyPoints.length ?? 0) > 0,
    pageList: node.children.length > 0,
  });
}

/** Someone in an emergency reads what to do before what else the page holds. */
export const beginsWithHelp = ([first]: readonly CatalogSection[]): boolean =>
  first?.entry.data.kind === 'emergency';

function hasStepsOrTable(text: Body): boolean {
  let found = uses(text, ['EmergencyNumbers']);
  visit(text.tree, ['list', 'table'], (node) => {
    found ||= node.type === 'table' || (node.type === 'list' && node.ordered === true);
  });
  return found;
}

const hasRoutineCard = ({ components }: Body): boolean =>
  components.some(({ attributes }) => attributes['level'] === 'routine');

const uses = ({ components }: Body, names: readonly string[]): boolean =>
  components.some(({ name }) => names.includes(name));
