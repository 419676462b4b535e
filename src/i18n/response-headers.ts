import { siteFrame } from '../domain/site-frame.ts';
import { pathPrefix, placeInSite } from './addresses.ts';

/** What a server says of a file beside its content. */
export type Headers = Readonly<Record<string, string>>;

/** The directives of a content security policy, by name. */
type Policy = Readonly<Record<string, string>>;

/**
 * What a page may load: its own stylesheet, script, pictures and data, and nothing inline; its forms lead to pages
 * of the site alone.
 */
const pagePolicy: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'object-src': "'none'",
};

/**
 * The search page runs its index as WebAssembly, which counts as code made on the spot; no other page may. Mostly a
 * worker does that, by the policy of its own file, but where none starts it is the page.
 */
const searchPolicy: Policy = { ...pagePolicy, 'script-src': "'self' 'wasm-unsafe-eval'" };

/** A picture that is opened by itself may have its own style, and nothing that runs or loads. */
const picturePolicy: Policy = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** What a page says itself, first in its head, since it does not cover what comes before it. */
export function contentPolicy(kind: string): string {
  return written(kind === 'search' ? searchPolicy : pagePolicy);
}

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Which pages may show a page in a frame: only a header can say it, and not the page. */
const framedBy = (policy: Policy, ancestors: "'none'" | '*'): string =>
  written({ ...policy, 'frame-ancestors': ancestors });

/** What no page of ours asks for. Copying a citation needs the clipboard, which stays as it is. */
const unusedFeatures = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation'],
  ...['gyroscope', 'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb'],
  ...['xr-spatial-tracking'],
];

/** What is said of every file. What a reader searched for is in an address, which no other page is told. */
const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': unusedFeatures.map((name) => `${name}=()`).join(', '),
};

/**
 * For a site that has a certificate and is to keep it: browsers then ask for it by https alone, for two years. Advice,
 * since it binds the whole domain, and a site on this machine has none.
 */
export const transportSecurity: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
};

/** What the search page fetches, below the site. */
const searchFiles = 'pagefind/*';

/** Files that are answered with the same headers. */
export interface HeaderRule {
  name: 'figure' | 'search' | 'picture' | 'rest';
  /** Addresses in the site: `*` is one name, or a part of it, and `**` any folders. */
  paths: readonly string[];
  headers: Headers;
}

/**
 * The headers that a host must send, as rules of which the first that fits counts. Figures' own pages may be shown by
 * others, and no other page.
 */
export function headerRules(): readonly HeaderRule[] {
  const prefixes = siteFrame().languages.map(pathPrefix);
  const inAll = (path: string): string[] => prefixes.map((prefix) => `/${prefix}${path}`);
  const rule = (name: HeaderRule['name'], paths: string[], policy: string): HeaderRule => ({
    name,
    paths,
    headers: { 'Content-Security-Policy': policy, ...everywhere },
  });
  return [
    rule('figure', inAll('rapporter/*/*/figur/*/'), framedBy(pagePolicy, '*')),
    rule('search', [...inAll('soeg/'), `/${searchFiles}`], framedBy(searchPolicy, "'none'")),
    rule('picture', ['**/*.svg'], framedBy(picturePolicy, '*')),
    rule('rest', ['**/*'], framedBy(pagePolicy, "'none'")),
  ];
}

/** What is said of the file at an address. */
export function headersAt(address: string): Headers {
  const place = placeInSite(address).replace(/index\.html$/, '');
  const found = headerRules().find(({ paths }) => paths.some((path) => fits(place, path)));
  return found?.headers ?? everywhere;
}

function fits(place: string, path: string): boolean {
  const parts: Readonly<Record<string, string>> = {
    '**/*': '.*',
    '*': '[^/]+',
    '.': String.raw`\.`,
  };
  const pattern = path.replaceAll(/\*\*\/\*|[*.]/g, (part) => parts[part] ?? part);
  return new RegExp(`^/?${pattern}$`).test(place);
}

/** What kind of content a file has, by the end of its name. */
const contentTypes: Readonly<Record<string, string>> = {
  ...{ html: 'text/html', css: 'text/css', js: 'text/javascript', txt: 'text/plain' },
  ...{ csv: 'text/csv', svg: 'image/svg+xml', xml: 'application/xml', json: 'application/json' },
  ...{ jsonl: 'application/jsonl', bib: 'text/plain', ris: 'text/plain' },
  ...{ png: 'image/png', webp: 'image/webp', woff2: 'font/woff2', pdf: 'application/pdf' },
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

const withoutLetters = /^(?:image\/(?!svg)|font\/|application\/(?:pdf|zip|vnd))/;

/** The type of the file at an address, with its letters: without `charset`, browsers guess at a CSV. */
export function contentType(address: string): string {
  const ending = address.endsWith('/') ? 'html' : address.replace(/^.*\./, '');
  const type = contentTypes[ending];
  if (type === undefined) return 'application/octet-stream';
  return withoutLetters.test(type) ? type : `${type}; charset=utf-8`;
}
