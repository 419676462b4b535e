declare module 'virtual:site-settings' {
  /** What `content/site.yaml` says; null where there is no such file. */
  export const settings: import('../../domain/site-settings.ts').SiteSettings | null;
}

declare module 'virtual:site-look.css';
