import { expect, test } from '../setup/real-browsers/fixtures.ts';
import type { RealBrowser } from '../setup/real-browsers/real-browser.ts';

/** Text that a reader sees of the first element that fits the selector. */
const seen = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)})?.innerText.replace(/\\s+/g, ' ').trim()`;

/** Text of the element that has the focus, also in a window that has not. */
const focused = `document.activeElement.innerText.replace(/\\s+/g, ' ').trim()`;

const inView = (selector: string): string =>
  `(() => {
    const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
    return Boolean(box) && box.height > 0 && box.top >= -1 && box.top < innerHeight;
  })()`;

const shownCards = `[...document.querySelectorAll('[data-result]')]
  .filter((card) => card.offsetParent).map((card) => card.dataset.level)`;

const eventually = (browser: RealBrowser, expression: string) =>
  expect.poll(() => browser.read(expression), { message: expression });

test('a reader opens a section by its link, hears how fast and finds its sources', async ({
  browserOfReader: browser,
  baseURL,
}) => {
  await browser.open(`${baseURL}/symptoms/pain/#night-pain`);
  await eventually(browser, inView('#night-pain h2')).toBe(true);
  expect(await browser.read(seen('h1'))).toBe('Pain in the back or neck');
  expect(await browser.read(seen('#night-pain [data-card] :is(h2, h3, h4)'))).toMatch(
    /^Immediate action required: /,
  );
  const sources = '#night-pain details:last-of-type';
  await browser.click(`${sources} summary`);
  await eventually(browser, `document.querySelector('${sources}').open`).toBe(true);
  expect(await browser.read(`document.querySelectorAll('${sources} li a').length`)).toBeGreaterThan(
    0,
  );
});

test('a reader follows the contents of a page to a section', async ({
  browserOfReader: browser,
  baseURL,
}) => {
  await browser.open(`${baseURL}/symptoms/pain/`);
  await browser.click('main nav a[href$="#night-pain"]');
  await eventually(browser, 'location.hash').toBe('#night-pain');
  await eventually(browser, inView('#night-pain h2')).toBe(true);
});

test('a reader who types an emergency sees the emergency card above the results, and opens one', async ({
  browserOfReader: browser,
  baseURL,
}) => {
  await browser.open(`${baseURL}/`);
  await browser.type('#site-search', 'numb bum\n');
  await eventually(browser, 'document.documentElement.dataset.searchState').toBe('done');
  expect(await browser.read(seen('#urgent .card:not([hidden] *) h2'))).toMatch(
    /^Immediate action required: Call an ambulance/,
  );
  expect(await browser.read(seen('#search-status'))).toMatch(
    /^Emergency advice comes first\. \d+ results for numb bum$/,
  );
  await browser.click('#search-results a');
  await eventually(browser, 'location.hash').toBe('#saddle-numbness');
  await eventually(browser, inView('#saddle-numbness h2')).toBe(true);
});

test('a reader ticks signs and asks for the advice: one card, and the focus on what it says', async ({
  browserOfReader: browser,
  baseURL,
}) => {
  await browser.open(`${baseURL}/check/`);
  await browser.click('label[for="new-pain"]');
  await browser.click('button.checklist-show');
  await eventually(browser, focused).toMatch(/^Non-urgent advice: See a doctor/);
  expect(await browser.read(shownCards)).toEqual(['routine']);
  await browser.click('label[for="saddle-numbness"]');
  await eventually(browser, shownCards).toEqual(['emergency']);
  expect(
    await browser.read(`document.querySelector('.checklist-answers [role=status]').textContent`),
  ).toMatch(/^Advice updated: Immediate action required: Call an ambulance/);
});

test('without script a reader ticks signs and sees the one card that fits', async ({
  browserWithoutScript: browser,
  baseURL,
}) => {
  await browser.open(`${baseURL}/check/`);
  expect(await browser.read(shownCards)).toEqual([]);
  await browser.click('label[for="new-pain"]');
  await eventually(browser, shownCards).toEqual(['routine']);
  await browser.click('label[for="saddle-numbness"]');
  await eventually(browser, shownCards).toEqual(['emergency']);
});

test('without script a reader who searches is told so and led to the A to Z', async ({
  browserWithoutScript: browser,
  baseURL,
}) => {
  await browser.open(`${baseURL}/search/?q=numb+bum`);
  expect(await browser.read(seen('main'))).toContain('Search needs JavaScript');
  await browser.click('main noscript a');
  await eventually(browser, 'location.pathname').toBe('/symptoms/a-to-z/');
});

test('a reader with a permanent link gets the section alone, and from there the full page', async ({
  browserOfReader: browser,
  baseURL,
}) => {
  await browser.open(`${baseURL}/s/night-pain/`);
  expect(await browser.read(seen('h1'))).toBe('Back pain at night');
  expect(await browser.read(seen('main'))).toContain(
    'No doctor or nurse has reviewed this section yet.',
  );
  await browser.click('main a[href$="/symptoms/pain/#night-pain"]');
  await eventually(browser, 'location.pathname + location.hash').toBe('/symptoms/pain/#night-pain');
});

test('no kind of page scrolls sideways on a phone', async ({
  browserOfReader: browser,
  baseURL,
}) => {
  await browser.resize(browser.narrowest, 700);
  const pages = ['/', '/help/', '/diagnosis/', '/s/night-pain/', '/check/', '/search/?q=numb'];
  for (const path of pages) {
    await browser.open(`${baseURL}${path}`);
    expect(await browser.read('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(
      Number(await browser.read('innerWidth')),
    );
  }
  await browser.resize(1280, 900);
});
