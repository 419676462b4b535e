import { type BuiltSite, hasAddress } from '../built-site.ts';
import { attribute } from '../elements.ts';

/**
 * Dead addresses of our own in what machines read: sitemap, feed, catalogue, and the canonical and
 * alternate links of pages. Our own origin is the one that the front page calls canonical.
 */
export function findDeadMachineAddresses(site: BuiltSite): string[] {
  const origin = originOf(site);
  if (!origin) return ['index.html: no canonical address'];
  return absoluteAddresses(site)
    .filter(({ url }) => url.origin === origin)
    .filter(({ url }) => !hasAddress(site, decodeURI(url.pathname)))
    .map(({ file, url }) => `${file}: ${url.pathname} does not exist`);
}

function originOf({ pages }: BuiltSite): string | undefined {
  // A site may lie below a path, where its front page has the shortest address.
  const [front] = pages.toSorted((a, b) => a.address.length - b.address.length);
  const canonical = front?.elements.find((element) => attribute(element, 'rel') === 'canonical');
  const address = canonical && attribute(canonical, 'href');
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}

const readByMachines = /\.(?:html|xml|json|txt)$/;

const absoluteAddresses = ({ files }: BuiltSite) =>
  [...files]
    .filter(([file]) => readByMachines.test(file))
    .flatMap(([file, content]) =>
      addressesIn(Buffer.from(content).toString('utf8')).map((url) => ({ file, url })),
    );

const addressesIn = (text: string): URL[] =>
  [...text.matchAll(/https?:\/\/[^\s"'<>&\\)]+/g)]
    .map(([address]) => address)
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address));
