import { homeIconFile, homeIcons } from '../pictures/icon.ts';

export const getStaticPaths = () =>
  Object.entries(homeIcons).map(([icon, size]) => ({ params: { icon }, props: { size } }));

/** The site's icon on a home screen. */
export const GET = async ({ props }: { props: { size: number } }): Promise<Response> =>
  new Response(new Uint8Array(await homeIconFile(props.size)), {
    headers: { 'content-type': 'image/png' },
  });
