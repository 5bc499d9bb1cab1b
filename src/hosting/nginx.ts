import { patternSource, withBase } from './addresses.ts';
import { addressKinds, everywhere, type HeaderName } from './headers.ts';
import { redirects } from './redirects.ts';

/** Headers that depend on the address. A type is set by `location`: nginx would send it twice as a header. */
const varying: readonly HeaderName[] = [
  ...new Set(addressKinds.flatMap(({ headers }) => Object.keys(headers) as HeaderName[])),
].filter((name) => name !== 'Content-Type');

const variable = (name: HeaderName): string =>
  `$spine_signs_${name.toLowerCase().replaceAll('-', '_')}`;

/** A line of a log without what a reader asked for (`?q=`), from where and with what. */
const logFormat =
  'log_format spine_signs \'[$time_local] "$request_method $uri" $status $body_bytes_sent\';\n';

/** What search loads says what a reader looked for, so that a log leaves it out. */
const logged = (base: string): string =>
  `map $uri $spine_signs_logged {\n  default 1;\n${(['/search/:folder/*', '/pagefind/*'] as const)
    .map((address) => `  "~${patternSource(address, base)}" 0;`)
    .join('\n')}\n}\n`;

/** The part that stands in nginx's `http` block: what is logged, and which address has which value of a header. */
export const nginxMaps = (base: string): string =>
  [logFormat, logged(base), ...varying.map((name) => map(name, base))].join('\n');

function map(name: HeaderName, base: string): string {
  const constant: Partial<Record<HeaderName, string>> = everywhere;
  // nginx takes the first pattern that fits, the table the last.
  const lines = addressKinds.toReversed().flatMap(({ addresses, headers }) => {
    const value = headers[name];
    if (value === undefined) return [];
    return addresses.map((address) => `  "~${patternSource(address, base)}" "${value}";`);
  });
  const head = `map $uri ${variable(name)} {\n  default "${constant[name] ?? ''}";`;
  return `${[head, ...lines].join('\n')}\n}\n`;
}

/** The part that stands in a `server` block, beside its name, certificate and root. */
export function nginxServer(base: string): string {
  return [
    'default_type application/octet-stream;\ncharset utf-8;\nserver_tokens off;\nabsolute_redirect off;\nlog_not_found off;',
    `error_page 404 ${withBase('/404.html', base)};`,
    'gzip on;\ngzip_static on;\ngzip_vary on;\ngzip_comp_level 6;\ngzip_min_length 512;',
    `gzip_types ${compressedTypes.join(' ')};`,
    ...headerLines(),
    ...(['/_headers', '/_redirects'] as const).map(
      (file) => `location = ${withBase(file, base)} {\n  return 404;\n}`,
    ),
    'location ~ "/\\.(?!well-known/)" {\n  return 404;\n}',
    ...redirects.map(
      ({ from, to, status }) =>
        `location = ${withBase(from, base)} {\n  return ${status} ${withBase(to, base)};\n}`,
    ),
    ...typeLocations(base),
    '',
  ].join('\n');
}

const compressedTypes = [
  'text/css',
  'text/plain',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/atom+xml',
  'application/feed+json',
  'application/fhir+json',
  'image/svg+xml',
];

const headerLines = (): string[] => [
  ...Object.entries(everywhere)
    .filter(([name]) => !varying.includes(name as HeaderName))
    .map(([name, value]) => `add_header ${name} "${value}" always;`),
  ...varying.map((name) => `add_header ${name} ${variable(name)} always;`),
];

const typeLocations = (base: string): string[] =>
  addressKinds.flatMap(({ addresses, headers }) => {
    const type = headers['Content-Type'];
    if (type === undefined) return [];
    return addresses.map(
      (address) =>
        `location ~ "${patternSource(address, base)}" {\n  types { }\n  default_type ${type};\n}`,
    );
  });
