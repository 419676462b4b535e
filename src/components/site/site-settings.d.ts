declare module 'virtual:site-settings' {
  import type { SiteSettings } from '../../domain/site-settings.ts';

  /** What `content/site.yaml` says; null where there is no such file. */
  export const settings: SiteSettings | null;
}

declare module 'virtual:site-look.css';
