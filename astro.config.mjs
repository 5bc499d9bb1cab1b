// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { rehypeAbbreviations } from './src/build/abbreviations.ts';
import { contentGate } from './src/build/gate-integration.ts';
import { hosting } from './src/build/hosting.ts';
import { inlineTokens } from './src/build/inline-tokens.ts';
import { searchIndex } from './src/build/search-index.ts';
import { rehypeFootnoteIds, remarkSectionContext } from './src/build/section-context.ts';
import { rehypeTableCards } from './src/build/table-cards.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [
    contentGate(),
    mdx(),
    sitemap({ filter: (address) => !/\/(s|search|about\/design|codes\/[^/]+)\//.test(address) }),
    searchIndex(),
    hosting(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkSectionContext],
      rehypePlugins: [rehypeFootnoteIds, rehypeTableCards, rehypeAbbreviations],
      remarkRehype: { footnoteLabel: 'Notes', footnoteLabelTagName: 'p' },
    }),
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    css: { postcss: { plugins: [inlineTokens()] } },
    build: {
      // A policy without inline script or style needs every asset in a file of its own.
      assetsInlineLimit: 0,
      // The helper that this adds weighs more than the one module it would fetch sooner.
      modulePreload: false,
      // Browsers before 2024 do not know light-dark(): they are given custom properties that do the same. iPhones know
      // text-size-adjust by its old name alone.
      cssTarget: ['chrome109', 'firefox102', 'safari15.4', 'ios15.4'],
      rolldownOptions: {
        onLog(level, log, next) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  },
});
