const oldestNode = 20;

/** Stops with one line on a Node that is too old to install the packages, Node 24 among them. */
export function ensureNode(version = process.versions.node) {
  if (Number(version.split('.')[0]) >= oldestNode) return;
  console.error(
    `Målestok kræver Node ${oldestNode} eller nyere; her er ${version}. ` +
      `Målestok needs Node ${oldestNode} or newer; this is ${version}. https://nodejs.org`,
  );
  process.exit(1);
}
