/** `npm run bench`: the site of 10, 100 and 500 reports; `-- 10,100`: other sizes; `-- parsers`: the parsers of MDX. */
import { benchParsers } from './parsers.ts';
import { benchSite } from './site.ts';

const what = process.argv[2] ?? '10,100,500';

if (what === 'parsers') benchParsers();
else await benchSite(what.split(',').map(Number));
