import { ensureNode } from './ensure-node.mjs';

// Everything else is loaded after this, for an old Node cannot even read it.
ensureNode();
const { runCommand } = await import('./commands.mjs');
process.exitCode = await runCommand(process.argv.slice(2));
