/** What the lookup has to know of a list of codes. */
export interface CodeListNames {
  /** Its id in addresses, such as `icd-10-cm`. */
  readonly id: string;
  readonly oid: string;
  readonly uri: string;
  /** Other names, in lower case. */
  readonly names: readonly string[];
  /** Characters of its widest codes. Undefined when a longer code is not a narrower one. */
  readonly shortest?: number | undefined;
}

/** A code as it stands in its list. */
export interface CodeOfList {
  readonly system: string;
  readonly code: string;
}

/**
 * How a code was found: as asked; under a wider code; as narrower codes below it; or only others of its
 * group, which may mean something else. From best to worst.
 */
export const findings = ['exact', 'wider', 'narrower', 'near', 'none'] as const;
export type Finding = (typeof findings)[number];

export interface Found<Row> {
  readonly finding: Finding;
  readonly rows: readonly Row[];
}

/** Address of the page of a code, without the site's base: lower case, with its dot. */
export const codePath = (system: string, code: string): string =>
  `/codes/${system}/${code.toLowerCase()}/`;

/**
 * A code as it is compared: capitals and digits only, without what was added to it after `&`, `/` or `|`.
 */
export const bareCode = (code: string): string =>
  (/^[^&/|]*/.exec(code)?.[0] ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The list a record system names by its OID, URI, id or another name; undefined when it is none of ours. */
export function listNamed<List extends CodeListNames>(
  name: string,
  lists: readonly List[],
): List | undefined {
  const wanted = plainName(name);
  return lists.find(({ id, oid, uri, names }) =>
    [id, oid, uri, ...names].some((known) => plainName(known) === wanted),
  );
}

const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^urn:oid:|^https?:\/\/|\/$/g, '')
    .replace(/[\s_-]/g, '');

/**
 * The rows a code leads to. When no list is named, all are searched and the best finding counts.
 */
export function lookUp<Row extends CodeOfList>(
  code: string,
  rows: readonly Row[],
  lists: readonly CodeListNames[],
): Found<Row> {
  const bare = bareCode(code);
  const found = lists.map(({ id, shortest }) =>
    lookUpInList(
      bare,
      rows.filter(({ system }) => system === id),
      shortest,
    ),
  );
  const finding = findings.find((one) => found.some((other) => other.finding === one)) ?? 'none';
  return {
    finding,
    rows: found.flatMap((one) => (one.finding === finding ? one.rows : [])),
  };
}

function lookUpInList<Row extends CodeOfList>(
  bare: string,
  rows: readonly Row[],
  shortest: number | undefined,
): Found<Row> {
  const named = (wanted: string) => rows.filter(({ code }) => bareCode(code) === wanted);
  const below = (wanted: string) => rows.filter(({ code }) => bareCode(code).startsWith(wanted));
  const exact = named(bare);
  if (exact.length > 0) return { finding: 'exact', rows: exact };
  if (shortest === undefined || bare.length < shortest) return { finding: 'none', rows: [] };
  for (let length = bare.length - 1; length >= shortest; length--) {
    const wider = named(bare.slice(0, length));
    if (wider.length > 0) return { finding: 'wider', rows: wider };
  }
  const narrower = below(bare);
  if (narrower.length > 0) return { finding: 'narrower', rows: narrower };
  const near = below(bare.slice(0, shortest));
  return near.length > 0 ? { finding: 'near', rows: near } : { finding: 'none', rows: [] };
}
