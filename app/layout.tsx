import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { SkipLink } from '@/components/site/skip-link';
import { isProjectorPath } from '@/components/workshop/projector/is-projector-path';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requestPath } from '@/lib/http/door/request-path';
import { fontClasses } from './fonts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return {
    title: { default: words.t('site.name'), template: words.t('site.titleTemplate', { title: '%s' }) },
    description: words.t('site.description'),
    robots: { index: true, follow: true },
    icons: { icon: '/icon.svg' },
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [words, path] = await Promise.all([requestWords(), requestPath()]);
  // The pages of an assessment have a bar of their own, which says whose it is.
  const framed = !isProjectorPath(path);
  const ofAssessment = path.startsWith('/assessments/');
  return (
    <html lang={words.locale} dir={words.direction} className={fontClasses}>
      <body>
        <SkipLink words={words} />
        {framed && !ofAssessment ? <SiteHeader words={words} path={path} /> : null}
        {children}
        {framed ? <SiteFooter words={words} path={path} /> : null}
      </body>
    </html>
  );
}
