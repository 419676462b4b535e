import path from 'node:path';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  root: path.resolve(import.meta.dirname, '../..'),
  print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  printError: (text) => void process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
});
