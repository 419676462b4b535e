/**
 * `npm run bench`: the site of 10, 100 and 500 reports; `-- 10,100`: other sizes; `-- reading [site]`: what readers
 * wait for on a built site, `dist` where none is named; `-- again [reports]`: what is made once more when nothing, one
 * cell or one report has changed, and in shares; `-- parsers`: the parsers of MDX.
 */
import { benchAgain } from './again.ts';
import { benchParsers } from './parsers.ts';
import { benchReading } from './reading/bench-reading.ts';
import { benchSite } from './site.ts';

const [what = '10,100,500', site = 'dist'] = process.argv.slice(2);

if (what === 'parsers') benchParsers();
else if (what === 'again') benchAgain(Number(site === 'dist' ? 60 : site));
else if (what === 'reading') await benchReading(site);
else if (/^\d+(?:,\d+)*$/.test(what)) await benchSite(what.split(',').map(Number));
else throw new RangeError(`${what}: sizes are whole numbers, as 10,100`);
