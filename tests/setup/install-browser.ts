import { ensureBrowser, tryForFirefox } from './browser.ts';

console.log(`Testing with ${ensureBrowser()}`);
const firefox = tryForFirefox();
if (firefox) console.log(`Testing with ${firefox}`);
