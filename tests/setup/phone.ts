import { devices } from 'playwright';

const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];

/** A context like a phone's: a narrow screen that is touched, and no mouse. */
export const phone = { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch };
