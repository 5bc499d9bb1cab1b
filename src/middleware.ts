import { defineMiddleware } from 'astro:middleware';
import { withoutIdleSpace } from './layouts/idle-space.ts';

/** Takes out of every page the space that no reader sees. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withoutIdleSpace(await response.text()), response);
});
