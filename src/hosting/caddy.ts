import { patternSource, withBase } from './addresses.ts';
import { addressKinds, everywhere, type HeaderSet } from './headers.ts';
import { redirects } from './redirects.ts';

const hidden = ['/.hosting/*', '/_headers', '/_redirects'] as const;

/** The part that stands in a site block of a Caddyfile, beside its root. */
export const caddyfile = (base: string): string =>
  [
    'encode gzip',
    // Within a route the order of the lines counts, so that a later kind decides.
    'route {',
    indent(header('', everywhere)),
    ...redirects.map(({ from, to, status }) =>
      indent(`redir ${withBase(from, base)} ${withBase(to, base)} ${status}`),
    ),
    ...addressKinds.map(({ name, addresses, headers }, index) => {
      const matcher = `@kind${index}`;
      const sources = addresses.map((address) => patternSource(address, base)).join('|');
      return indent(`# ${name}.\n${matcher} path_regexp ${sources}\n${header(matcher, headers)}`);
    }),
    indent(`@hidden path ${hidden.map((address) => withBase(address, base)).join(' ')}`),
    indent('error @hidden 404\nfile_server {\n\tprecompressed br gzip\n}'),
    '}',
    'handle_errors {',
    indent(header('', { ...everywhere, 'Content-Type': 'text/html; charset=utf-8' })),
    indent(`rewrite * ${withBase('/404.html', base)}\nfile_server`),
    '}',
    '',
  ].join('\n');

function header(matcher: string, headers: HeaderSet): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`);
  return [`header ${matcher}`.trim() + ' {', ...lines, '}'].join('\n');
}

const indent = (text: string): string => text.replace(/^/gm, '\t');
