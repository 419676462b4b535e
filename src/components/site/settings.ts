/**
 * Where the publisher's statement lies: `https://was.digst.dk/<domain>`. A public body must link to it from
 * every page; the site shows no link until there is a statement to lead to.
 */
export const accessibilityStatement: string | undefined = undefined;
