import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeFiles } from './files.ts';
import type { SameText } from './text.ts';

interface Nunjucks {
  readonly configure: (
    folder: string,
    options: object,
  ) => { renderString: (text: string) => string };
}

/** A page of nhsuk-frontend from its own template, without the web fonts that only the NHS may use. */
export function writeNhsuk(folder: string, workshop: string, { title, html }: SameText): void {
  const dist = join(workshop, 'node_modules/nhsuk-frontend/dist');
  const require = createRequire(join(workshop, 'package.json'));
  const nunjucks = require('nunjucks') as Nunjucks;
  const page = nunjucks.configure(dist, { autoescape: true }).renderString(`
{% extends "nhsuk/template.njk" %}
{% block pageTitle %}${title}{% endblock %}
{% block head %}<meta name="description" content="The same text, for comparison."><link rel="stylesheet" href="/nhsuk-frontend.min.css">
<script type="module" src="/start.js"></script>{% endblock %}
{% block content %}<h1 class="nhsuk-heading-xl">${title}</h1>${withClasses(html)}{% endblock %}
`);
  const asset = (name: string): string => readFileSync(join(dist, 'nhsuk', name), 'utf8');
  writeFiles(folder, {
    'index.html': page,
    'nhsuk-frontend.min.css': asset('nhsuk-frontend.min.css').replace(/@font-face\{.*?\}/gs, ''),
    'nhsuk-frontend.min.js': asset('nhsuk-frontend.min.js'),
    'start.js': "import { initAll } from '/nhsuk-frontend.min.js';\ninitAll();\n",
  });
  cpSync(join(dist, 'nhsuk/assets'), join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'assets/manifest.json'), '{}');
}

const withClasses = (html: string): string =>
  html
    .replaceAll('<h2>', '<h2 class="nhsuk-heading-l">')
    .replaceAll('<h3>', '<h3 class="nhsuk-heading-m">')
    .replaceAll('<ul>', '<ul class="nhsuk-list nhsuk-list--bullet">');
