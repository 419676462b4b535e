declare module 'virtual:site-settings' {
  /** What `content/site.yaml` says; null where there is no such file. */
  // An import at the top would make this file a module, which can declare no other.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- see above
  export const settings: import('../../domain/site-settings.ts').SiteSettings | null;

  /** The size in pixels of the logo that the settings name; null where they name none. */
  export const logo: { width: number; height: number } | null;
}

declare module 'virtual:site-look.css';
